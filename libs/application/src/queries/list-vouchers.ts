import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  Clock,
  Lists,
  voucherState,
  type Instant,
  type Page,
  type PageRequest,
  type Scope,
  type Voucher,
  type VoucherFilter,
  type VoucherState,
} from '@retours/domain';

/** A voucher and whether it can be spent now. */
export type VoucherNow<V extends Voucher = Voucher> = V & Readonly<{ state: VoucherState }>;

/** What `voucherState` says, as a filter: at the same moment both agree. */
const IN: Readonly<Record<VoucherState, (at: Instant) => VoucherFilter>> = {
  usable: (at) => ({ spent: false, expiresAfter: at }),
  spent: () => ({ spent: true }),
  expired: (at) => ({ spent: false, expiresBy: at }),
};

/** Store credit, newest first; a customer's own only. */
export class ListVouchers extends Query<Page<VoucherNow>> {
  constructor(
    readonly scope: Scope,
    readonly filter: Readonly<{ customer?: string; q?: string; state?: VoucherState }>,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListVouchers)
export class ListVouchersHandler implements IQueryHandler<ListVouchers> {
  constructor(
    private readonly lists: Lists,
    private readonly clock: Clock,
  ) {}

  async execute({ scope, filter, page }: ListVouchers): Promise<Page<VoucherNow>> {
    const now = this.clock.now();
    const { state, ...rest } = filter;
    const { items, next } = await this.lists.vouchers(
      scope,
      { ...rest, ...(state ? IN[state](now) : {}) },
      page,
    );
    return { items: items.map((voucher) => ({ ...voucher, state: voucherState(voucher, now) })), next };
  }
}
