import type {
  OrderStatus,
  OrderStatusEdit,
  ReturnKind,
  ReturnStatus,
  ReturnStatusEdit,
  Translated,
} from '@retours/domain';
import { Flag, OneOf, Part, Place, TextLike } from '../fields/asked.js';
import { returnKinds } from '../fields/choices.js';

const CODE = /^[a-z0-9_]{1,50}$/;
const COLOR = /^#[0-9A-Fa-f]{6}$/;
/** A name nobody can read is none. */
const NAME = /\S/;
const MAX_NAME = 100;

export class NamesBody implements Translated {
  @TextLike(NAME, { required: true, max: MAX_NAME }) en!: string;
  @TextLike(NAME, { required: true, max: MAX_NAME }) fr!: string;
}

export class NamesEditBody implements Partial<Translated> {
  @TextLike(NAME, { max: MAX_NAME }) en?: string;
  @TextLike(NAME, { max: MAX_NAME }) fr?: string;
}

/** `POST /v1/order-statuses`; a flag left out is off. */
export class OrderStatusBody implements Omit<OrderStatus, 'paid' | 'shipped' | 'delivered'> {
  @TextLike(CODE, { required: true }) code!: string;
  @Part(() => NamesBody, { required: true }) names!: NamesBody;
  @TextLike(COLOR, { required: true }) color!: string;
  @Flag() paid?: boolean;
  @Flag() shipped?: boolean;
  @Flag() delivered?: boolean;
}

/** `PATCH /v1/order-statuses/{code}`; what is left out stays. */
export class OrderStatusEditBody implements OrderStatusEdit {
  @Part(() => NamesEditBody) names?: NamesEditBody;
  @TextLike(COLOR) color?: string;
  @Flag() paid?: boolean;
  @Flag() shipped?: boolean;
  @Flag() delivered?: boolean;
  @Place() position?: number;
}

/** `POST /v1/return-statuses` */
export class ReturnStatusBody implements ReturnStatus {
  @TextLike(CODE, { required: true }) code!: string;
  @OneOf(returnKinds, { required: true }) kind!: ReturnKind;
  @Part(() => NamesBody, { required: true }) names!: NamesBody;
  @TextLike(COLOR, { required: true }) color!: string;
}

/** `PATCH /v1/return-statuses/{code}`; what is left out stays. */
export class ReturnStatusEditBody implements ReturnStatusEdit {
  @OneOf(returnKinds) kind?: ReturnKind;
  @Part(() => NamesEditBody) names?: NamesEditBody;
  @TextLike(COLOR) color?: string;
  @Place() position?: number;
}
