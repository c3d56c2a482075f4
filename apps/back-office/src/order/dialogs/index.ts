import type { ComponentType } from 'react';
import { AddProduct } from './add-product.js';
import { CancelProducts } from './cancel-products.js';
import { ChangeStatus } from './change-status.js';
import type { DialogProps } from './dialog.js';
import { RecordPayment } from './record-payment.js';
import { RemoveProduct } from './remove-product.js';
import { RequestReturn } from './request-return.js';

/** Every dialog the action bar opens. */
export const dialogs = {
  add_product: AddProduct,
  remove_product: RemoveProduct,
  cancel_products: CancelProducts,
  status: ChangeStatus,
  payment: RecordPayment,
  request: RequestReturn,
} satisfies Readonly<Record<string, ComponentType<DialogProps>>>;

export type DialogName = keyof typeof dialogs;
