import { AddOrderStatusHandler } from './commands/add-order-status.js';
import { AddProductHandler } from './commands/add-product.js';
import { AddReturnStatusHandler } from './commands/add-return-status.js';
import { CancelProductsHandler } from './commands/cancel-products.js';
import { CancelReturnHandler } from './commands/cancel-return.js';
import { ChangeOrderStatusHandler } from './commands/change-order-status.js';
import { ChangeReturnStatusHandler } from './commands/change-return-status.js';
import { ChangeReturnsInBulkHandler } from './commands/change-returns-in-bulk.js';
import { ChangeWebhookEndpointHandler } from './commands/change-webhook-endpoint.js';
import { CreateWebhookEndpointHandler } from './commands/create-webhook-endpoint.js';
import { DecideReviewHandler } from './commands/decide-review.js';
import { DeleteOrderStatusHandler } from './commands/delete-order-status.js';
import { DeleteReturnStatusHandler } from './commands/delete-return-status.js';
import { EditOrderStatusHandler } from './commands/edit-order-status.js';
import { EditReturnStatusHandler } from './commands/edit-return-status.js';
import { ImportOrdersHandler } from './commands/import-orders.js';
import { IssueRefundHandler } from './commands/issue-refund.js';
import { PushOrderHandler } from './commands/push-order.js';
import { ReceiveGoodsHandler } from './commands/receive-goods.js';
import { RecordPaymentHandler } from './commands/record-payment.js';
import { RedeemVoucherHandler } from './commands/redeem-voucher.js';
import { RemoveGatewayAccountHandler } from './commands/remove-gateway-account.js';
import { RemoveProductHandler } from './commands/remove-product.js';
import { RemoveReturnLineHandler } from './commands/remove-return-line.js';
import { RemoveWebhookEndpointHandler } from './commands/remove-webhook-endpoint.js';
import { ReplayDeliveryHandler } from './commands/replay-delivery.js';
import { RequestReturnHandler } from './commands/request-return.js';
import { ResetMailTemplateHandler } from './commands/reset-mail-template.js';
import { RetryPaymentRefundHandler } from './commands/retry-payment-refund.js';
import { ReverseCreditSlipHandler } from './commands/reverse-credit-slip.js';
import { ReverseRedemptionHandler } from './commands/reverse-redemption.js';
import { RotateWebhookSecretHandler } from './commands/rotate-webhook-secret.js';
import { SaveGatewayAccountHandler } from './commands/save-gateway-account.js';
import { SaveLetterheadHandler } from './commands/save-letterhead.js';
import { SaveMailSettingsHandler } from './commands/save-mail-settings.js';
import { SaveMailTemplateHandler } from './commands/save-mail-template.js';
import { SavePolicyHandler } from './commands/save-policy.js';
import { SettleByHandHandler } from './commands/settle-by-hand.js';
import { TakeWebhookHandler } from './commands/take-webhook.js';
import { CountReturnsHandler } from './queries/count-returns.js';
import { FindCreditSlipHandler } from './queries/find-credit-slip.js';
import { FindDeliveryHandler } from './queries/find-delivery.js';
import { FindGatewayAccountHandler } from './queries/find-gateway-account.js';
import { FindMailTemplateHandler } from './queries/find-mail-template.js';
import { FindOrderHandler } from './queries/find-order.js';
import { FindRefundHandler } from './queries/find-refund.js';
import { FindReturnHandler } from './queries/find-return.js';
import { FindStatusHandler } from './queries/find-status.js';
import { FindVoucherHandler } from './queries/find-voucher.js';
import { FindWebhookEndpointHandler } from './queries/find-webhook-endpoint.js';
import { GetLetterheadHandler } from './queries/get-letterhead.js';
import { GetMailSettingsHandler } from './queries/get-mail-settings.js';
import { GetPolicyHandler } from './queries/get-policy.js';
import { GetOverviewHandler } from './queries/get-overview.js';
import { ListAuditEntriesHandler } from './queries/list-audit-entries.js';
import { ListCreditSlipsHandler } from './queries/list-credit-slips.js';
import { ListDeliveriesHandler } from './queries/list-deliveries.js';
import { ListGatewayNewsHandler } from './queries/list-gateway-news.js';
import { ListDifferencesHandler } from './queries/list-differences.js';
import { ListMailTemplatesHandler } from './queries/list-mail-templates.js';
import { ListOrderStatusesHandler } from './queries/list-order-statuses.js';
import { ListOrdersHandler } from './queries/list-orders.js';
import { ListOwnOrdersHandler } from './queries/list-own-orders.js';
import { ListOwnReturnsHandler } from './queries/list-own-returns.js';
import { ListRefundsHandler } from './queries/list-refunds.js';
import { ListReturnStatusesHandler } from './queries/list-return-statuses.js';
import { ListReturnsHandler } from './queries/list-returns.js';
import { ListVouchersHandler } from './queries/list-vouchers.js';
import { ListWebhookEndpointsHandler } from './queries/list-webhook-endpoints.js';
import { PreviewMailHandler } from './queries/preview-mail.js';
import { PreviewRefundHandler } from './queries/preview-refund.js';
import { PreviewReturnsInBulkHandler } from './queries/preview-returns-in-bulk.js';
import { RenderCreditSlipHandler } from './queries/render-credit-slip.js';
import { RenderReturnSlipHandler } from './queries/render-return-slip.js';

/** What shoppers and staff both read. */
const shared = [
  FindOrderHandler,
  FindReturnHandler,
  ListCreditSlipsHandler,
  ListVouchersHandler,
  RenderCreditSlipHandler,
  RenderReturnSlipHandler,
];

/** The use cases of the customer API; they need `Orders`, `Shops`, `Lists`, `Clock` and `Ids`. */
export const customerHandlers = [
  ...shared,
  CancelReturnHandler,
  RequestReturnHandler,
  ListOwnOrdersHandler,
  ListOwnReturnsHandler,
];

/** The use cases of the merchant API; they need `AuditTrail`, `GatewayAccounts`, `GatewayInbox`, `PaymentGateways`, `Overviews`, `Statuses`, `Vouchers`, `WebhookEndpoints`, `WebhookDeliveries` and `WebhookSender` besides. */
export const merchantHandlers = [
  ...shared,
  AddOrderStatusHandler,
  AddProductHandler,
  AddReturnStatusHandler,
  CancelProductsHandler,
  ChangeOrderStatusHandler,
  ChangeReturnStatusHandler,
  ChangeReturnsInBulkHandler,
  ChangeWebhookEndpointHandler,
  CreateWebhookEndpointHandler,
  DecideReviewHandler,
  DeleteOrderStatusHandler,
  DeleteReturnStatusHandler,
  EditOrderStatusHandler,
  EditReturnStatusHandler,
  ImportOrdersHandler,
  IssueRefundHandler,
  PushOrderHandler,
  ReceiveGoodsHandler,
  RecordPaymentHandler,
  RedeemVoucherHandler,
  RemoveGatewayAccountHandler,
  RemoveProductHandler,
  RemoveReturnLineHandler,
  RemoveWebhookEndpointHandler,
  ReplayDeliveryHandler,
  RequestReturnHandler,
  ResetMailTemplateHandler,
  RetryPaymentRefundHandler,
  ReverseCreditSlipHandler,
  ReverseRedemptionHandler,
  RotateWebhookSecretHandler,
  SaveGatewayAccountHandler,
  SaveLetterheadHandler,
  SaveMailSettingsHandler,
  SaveMailTemplateHandler,
  SavePolicyHandler,
  SettleByHandHandler,
  TakeWebhookHandler,
  CountReturnsHandler,
  FindCreditSlipHandler,
  FindDeliveryHandler,
  FindGatewayAccountHandler,
  FindMailTemplateHandler,
  FindRefundHandler,
  FindStatusHandler,
  FindVoucherHandler,
  FindWebhookEndpointHandler,
  GetLetterheadHandler,
  GetMailSettingsHandler,
  GetPolicyHandler,
  GetOverviewHandler,
  ListAuditEntriesHandler,
  ListDeliveriesHandler,
  ListGatewayNewsHandler,
  ListDifferencesHandler,
  ListMailTemplatesHandler,
  ListOrderStatusesHandler,
  ListOrdersHandler,
  ListRefundsHandler,
  ListReturnStatusesHandler,
  ListReturnsHandler,
  ListWebhookEndpointsHandler,
  PreviewMailHandler,
  PreviewRefundHandler,
  PreviewReturnsInBulkHandler,
];
