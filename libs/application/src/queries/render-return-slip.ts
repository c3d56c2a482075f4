import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Letterheads,
  Orders,
  paperLanguageOf,
  Papers,
  returnSlipOf,
  type PaperLanguage,
  type Scope,
} from '@retours/domain';
import { logoOf } from '../logo.js';

/** A return's slip as PDF, in a language or, without one, in the customer's own. */
export class RenderReturnSlip extends Query<Uint8Array> {
  constructor(
    readonly scope: Scope,
    readonly number: string,
    readonly language?: PaperLanguage,
  ) {
    super();
  }
}

@QueryHandler(RenderReturnSlip)
export class RenderReturnSlipHandler implements IQueryHandler<RenderReturnSlip> {
  constructor(
    private readonly orders: Orders,
    private readonly letterheads: Letterheads,
    private readonly papers: Papers,
  ) {}

  async execute({ scope, number, language }: RenderReturnSlip): Promise<Uint8Array> {
    const { order, shop } = await this.orders.get(scope, { returnNumber: number });
    const slip = returnSlipOf(order, shop, number, scope.actor);
    const logo = await logoOf(this.letterheads, scope, slip.seller);
    return this.papers.returnSlip({ ...slip, logo }, language ?? paperLanguageOf(slip.buyer.locale));
  }
}
