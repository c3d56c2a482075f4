import type { BulkWish, Condition, Delivery, Move, ReceivedLine, ReturnRequest } from '@retours/domain';
import { Flag, Id, ListOf, OneOf, Part, Text, TextList, Whole } from '../fields/asked.js';
import { conditions } from '../fields/choices.js';

/** More than the business allows, so that it is the business that refuses a long text. */
const MAX_WRITTEN = 20_000;

export class RequestedLineBody {
  @Id() lineId?: string;
  @Whole() quantity?: number;
}

/** `POST /v1/returns` */
export class ReturnBody implements ReturnRequest {
  @Id() orderReference?: string;
  @Text({ max: MAX_WRITTEN, description: 'At most 4,000 characters' }) explanation?: string;
  @ListOf(() => RequestedLineBody) lines?: readonly RequestedLineBody[];
}

/** `POST /v1/orders/{reference}/returns` */
export class StaffReturnBody implements Omit<ReturnRequest, 'orderReference'> {
  @Text({ max: MAX_WRITTEN, description: 'At most 4,000 characters' }) explanation?: string;
  @ListOf(() => RequestedLineBody) lines?: readonly RequestedLineBody[];
  @Flag({ description: 'Waives all but the quantities; needs a note and `returns:override`' })
  override?: boolean;
  @Text({ max: MAX_WRITTEN, description: 'The customer reads it' }) note?: string;
}

/** `POST /v1/returns/{number}/status-changes` */
export class ReturnStatusChangeBody implements Move {
  @Id() status?: string;
  @Text({ max: MAX_WRITTEN, description: 'The customer reads it' }) note?: string;
  @Text({ max: MAX_WRITTEN, description: 'For staff only' }) internalNote?: string;
  @Flag({ description: 'The customer keeps the goods' }) returnless?: boolean;
  @Flag({ description: 'Sets the lifecycle table aside; needs a note and `returns:override`' })
  override?: boolean;
}

export class ReceivedLineBody implements ReceivedLine {
  @Id() lineId?: string;
  @Whole() quantity?: number;
  @OneOf(conditions) condition?: Condition;
  @Text({ max: MAX_WRITTEN }) note?: string;
}

/** `POST /v1/returns/{number}/receipts` */
export class ReceiptBody implements Delivery {
  @ListOf(() => ReceivedLineBody) lines?: readonly ReceivedLineBody[];
  @Flag({
    description: 'Takes goods in before the return waits for them; needs a note and `returns:override`',
  })
  override?: boolean;
  @Text({ max: MAX_WRITTEN }) note?: string;
}

/** In which condition all that was still expected came in. */
export class BulkReceiptBody {
  @OneOf(conditions, { description: 'Of every unit; default: `as_new`' }) condition?: Condition;
}

const MAX_NUMBERS = 200;

/** `POST /v1/returns/bulk`: either `status` or `receive` */
export class BulkBody implements BulkWish {
  @TextList({
    max: MAX_NUMBERS,
    length: 100,
    description: 'Numbers of returns; one that is named twice counts once',
  })
  numbers?: readonly string[];
  @Id({ description: 'The status they are all to move to' }) status?: string;
  @Part(() => BulkReceiptBody, { description: 'All that is still expected has come in' })
  receive?: BulkReceiptBody;
  @Text({ max: MAX_WRITTEN, description: 'The customers read it' }) note?: string;
}
