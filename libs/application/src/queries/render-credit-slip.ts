import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  creditPaperOf,
  Letterheads,
  Lists,
  Orders,
  paperLanguageOf,
  Papers,
  type PaperLanguage,
  type Scope,
} from '@retours/domain';
import { logoOf } from '../logo.js';

/** A credit slip as PDF, in a language or, without one, in the customer's own. */
export class RenderCreditSlip extends Query<Uint8Array> {
  constructor(
    readonly scope: Scope,
    readonly number: string,
    readonly language?: PaperLanguage,
  ) {
    super();
  }
}

@QueryHandler(RenderCreditSlip)
export class RenderCreditSlipHandler implements IQueryHandler<RenderCreditSlip> {
  constructor(
    private readonly lists: Lists,
    private readonly orders: Orders,
    private readonly letterheads: Letterheads,
    private readonly papers: Papers,
  ) {}

  async execute({ scope, number, language }: RenderCreditSlip): Promise<Uint8Array> {
    const slip = await this.lists.creditSlip(scope, number);
    const paper = creditPaperOf(slip, await this.orders.get(scope, { reference: slip.orderReference }));
    const logo = await logoOf(this.letterheads, scope, paper.seller);
    return this.papers.creditSlip({ ...paper, logo }, language ?? paperLanguageOf(paper.buyer.locale));
  }
}
