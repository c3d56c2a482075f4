import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Lists, type Page, type PageRequest, type Scope, type Voucher } from '@retours/domain';

/** Store credit, newest first; a customer's own only. */
export class ListVouchers extends Query<Page<Voucher>> {
  constructor(
    readonly scope: Scope,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListVouchers)
export class ListVouchersHandler implements IQueryHandler<ListVouchers> {
  constructor(private readonly lists: Lists) {}

  execute({ scope, page }: ListVouchers): Promise<Page<Voucher>> {
    return this.lists.vouchers(scope, page);
  }
}
