import { AddOrderStatusHandler } from './commands/add-order-status.js';
import { AddReturnStatusHandler } from './commands/add-return-status.js';
import { CancelReturnHandler } from './commands/cancel-return.js';
import { ChangeOrderStatusHandler } from './commands/change-order-status.js';
import { ChangeReturnStatusHandler } from './commands/change-return-status.js';
import { ImportOrdersHandler } from './commands/import-orders.js';
import { IssueRefundHandler } from './commands/issue-refund.js';
import { PushOrderHandler } from './commands/push-order.js';
import { ReceiveGoodsHandler } from './commands/receive-goods.js';
import { RecordPaymentHandler } from './commands/record-payment.js';
import { RemoveReturnLineHandler } from './commands/remove-return-line.js';
import { RequestReturnHandler } from './commands/request-return.js';
import { RetryPaymentRefundHandler } from './commands/retry-payment-refund.js';
import { SavePolicyHandler } from './commands/save-policy.js';
import { SettleByHandHandler } from './commands/settle-by-hand.js';
import { FindCreditSlipHandler } from './queries/find-credit-slip.js';
import { FindOrderHandler } from './queries/find-order.js';
import { FindRefundHandler } from './queries/find-refund.js';
import { FindReturnHandler } from './queries/find-return.js';
import { GetPolicyHandler } from './queries/get-policy.js';
import { ListCreditSlipsHandler } from './queries/list-credit-slips.js';
import { ListOrderStatusesHandler } from './queries/list-order-statuses.js';
import { ListOrdersHandler } from './queries/list-orders.js';
import { ListOwnOrdersHandler } from './queries/list-own-orders.js';
import { ListOwnReturnsHandler } from './queries/list-own-returns.js';
import { ListRefundsHandler } from './queries/list-refunds.js';
import { ListReturnStatusesHandler } from './queries/list-return-statuses.js';
import { ListReturnsHandler } from './queries/list-returns.js';
import { ListVouchersHandler } from './queries/list-vouchers.js';
import { PreviewRefundHandler } from './queries/preview-refund.js';

/** What shoppers and staff both read. */
const shared = [FindOrderHandler, FindReturnHandler, ListCreditSlipsHandler, ListVouchersHandler];

/** The use cases of the customer API; they need `Orders`, `Shops`, `Lists`, `Clock` and `Ids`. */
export const customerHandlers = [
  ...shared,
  RequestReturnHandler,
  CancelReturnHandler,
  ListOwnOrdersHandler,
  ListOwnReturnsHandler,
];

/** The use cases of the merchant API; they need `PaymentGateways` besides. */
export const merchantHandlers = [
  ...shared,
  AddOrderStatusHandler,
  AddReturnStatusHandler,
  ChangeOrderStatusHandler,
  ChangeReturnStatusHandler,
  ImportOrdersHandler,
  IssueRefundHandler,
  PushOrderHandler,
  ReceiveGoodsHandler,
  RecordPaymentHandler,
  RemoveReturnLineHandler,
  RetryPaymentRefundHandler,
  SavePolicyHandler,
  SettleByHandHandler,
  FindCreditSlipHandler,
  FindRefundHandler,
  GetPolicyHandler,
  ListOrderStatusesHandler,
  ListOrdersHandler,
  ListRefundsHandler,
  ListReturnStatusesHandler,
  ListReturnsHandler,
  PreviewRefundHandler,
];
