import { failureOf, NoAnswer, Refusal } from './refusal.js';

const problem = {
  type: 'urn:retours:problem:QUANTITY_TOO_HIGH',
  title: 'Too many',
  status: 422,
  detail: 'At most 2 can be returned.',
  code: 'QUANTITY_TOO_HIGH',
  lineId: 'mug',
  max: 2,
};

describe('An answer other than yes', () => {
  it('is a refusal, with the words and figures the API wrote', () => {
    const failure = failureOf(422, JSON.stringify(problem));
    expect(failure).toBeInstanceOf(Refusal);
    expect(failure).toMatchObject({
      status: 422,
      code: 'QUANTITY_TOO_HIGH',
      title: 'Too many',
      detail: 'At most 2 can be returned.',
      data: { lineId: 'mug', max: 2 },
      errors: [],
    });
  });

  it('names the fields that could not be taken', () => {
    const errors = [{ pointer: '/lines/0/quantity', message: 'must be a whole number' }];
    expect(failureOf(400, JSON.stringify({ ...problem, errors }))).toMatchObject({ errors });
  });

  it.each(['<html>Bad gateway</html>', '', '{"error":"timeout"}', 'null'])(
    'is no answer when something in between wrote it: %j',
    (body) => {
      expect(failureOf(502, body)).toBeInstanceOf(NoAnswer);
    },
  );
});
