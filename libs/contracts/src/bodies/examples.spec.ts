import {
  CancellationBody,
  cancellationExamples,
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
  reversalExamples,
  ReversalBody,
  StaffReturnBody,
  staffReturnExamples,
  violations,
  type Shape,
} from '../index.js';

describe('an example of the documentation', () => {
  it.each<[Shape, Readonly<Record<string, { value: object }>>]>([
    [OrderBody, orderExamples],
    [CancellationBody, cancellationExamples],
    [ReturnBody, returnExamples],
    [StaffReturnBody, staffReturnExamples],
    [ReturnStatusChangeBody, moveExamples],
    [ReceiptBody, receiptExamples],
    [RefundBody, refundExamples],
    [ReversalBody, reversalExamples],
  ])('is a body that is taken: %p', (shape, examples) => {
    for (const { value } of Object.values(examples)) expect(violations(shape, value)).toEqual([]);
  });
});
