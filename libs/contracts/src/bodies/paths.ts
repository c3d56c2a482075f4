import { RequiredId } from '../fields/asked.js';

/** Names in addresses, held to what a database can look up. */
export class ReferencePath {
  @RequiredId({ description: 'The order, as the shop names it', example: 'A-1' }) reference!: string;
}

export class ReferenceAndLinePath extends ReferencePath {
  @RequiredId({ description: 'The line of the order', example: 'l1' }) lineId!: string;
}

export class NumberPath {
  @RequiredId({ description: 'The number on the document', example: 'RE-2026-000007' }) number!: string;
}

export class NumberAndLinePath extends NumberPath {
  @RequiredId({ description: 'The line of the order', example: 'l1' }) lineId!: string;
}

export class StatusPath {
  @RequiredId({ description: 'The code of the status', example: 'shipped' }) code!: string;
}

export class IdPath {
  @RequiredId({ description: 'As answered by the API' }) id!: string;
}

export class CodePath {
  @RequiredId({ description: 'The code on the voucher', example: 'V-4T7K-9QXM-2F0A-HZ5R' }) code!: string;
}

export class GatewayPath {
  @RequiredId({ description: 'The payment gateway, as payments name it', example: 'stripe' })
  gateway!: string;
}

export class GatewayWebhookPath extends GatewayPath {
  @RequiredId({ description: 'As in the `webhookPath` of the account' }) endpoint!: string;
}

export class RedemptionPath extends CodePath {
  @RequiredId({ description: 'As answered by the API' }) id!: string;
}
