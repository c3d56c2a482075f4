import {
  moveExamples,
  OrderBody,
  orderExamples,
  receiptExamples,
  ReceiptBody,
  refundExamples,
  RefundBody,
  returnExamples,
  ReturnBody,
  ReturnStatusChangeBody,
  violations,
  type Shape,
} from '../index.js';

describe('an example of the documentation', () => {
  it.each<[Shape, Readonly<Record<string, { value: object }>>]>([
    [OrderBody, orderExamples],
    [ReturnBody, returnExamples],
    [ReturnStatusChangeBody, moveExamples],
    [ReceiptBody, receiptExamples],
    [RefundBody, refundExamples],
  ])('is a body that is taken: %p', (shape, examples) => {
    for (const { value } of Object.values(examples)) expect(violations(shape, value)).toEqual([]);
  });
});
