import { publicRows, rowsFor, type Rows } from './rows.js';

const { hidden, own, everybody } = rowsFor();
const one = [{ lineId: 'l1', quantity: 1 }];

/** Every route of the customer API, and what each caller is to be answered. */
export const customerRows: Rows = {
  ...publicRows,
  'POST /dev/token': everybody(
    200,
    () => '/dev/token',
    () => ({ audience: 'retours-customer', shop: 'tried', sub: 'c-1' }),
  ),
  'GET /v1/orders': own(200, () => '/v1/orders'),
  'GET /v1/orders/:reference': hidden(200, ({ reference }) => `/v1/orders/${reference}`),
  'POST /v1/returns': hidden(
    201,
    () => '/v1/returns',
    ({ reference }) => ({ orderReference: reference, explanation: 'Too small', lines: one }),
  ),
  'GET /v1/returns': own(200, () => '/v1/returns'),
  'GET /v1/returns/:number': hidden(200, ({ accepted }) => `/v1/returns/${accepted}`),
  'POST /v1/returns/:number/cancellation': hidden(
    200,
    ({ requested }) => `/v1/returns/${requested}/cancellation`,
    () => ({}),
  ),
  'GET /v1/returns/:number/slip.pdf': hidden(200, ({ accepted }) => `/v1/returns/${accepted}/slip.pdf`),
  'GET /v1/credit-slips': own(200, () => '/v1/credit-slips'),
  'GET /v1/credit-slips/:number.pdf': hidden(200, ({ slip }) => `/v1/credit-slips/${slip}.pdf`),
  'GET /v1/vouchers': own(200, () => '/v1/vouchers'),
};
