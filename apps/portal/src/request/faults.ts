import { Refusal } from '@retours/web';

/** The fields of a request. */
export type Field = 'lines' | 'explanation';

/** What is wrong with a field, in words for the person who filled it in. */
export type Faults = Readonly<Partial<Record<Field, string>>>;

const fields: Readonly<Record<string, Field>> = {
  LINE_REQUIRED: 'lines',
  LINE_NOT_FOUND: 'lines',
  QUANTITY_INVALID: 'lines',
  QUANTITY_TOO_HIGH: 'lines',
  EXPLANATION_REQUIRED: 'explanation',
  EXPLANATION_TOO_LONG: 'explanation',
};

/** What a refusal says of a field; undefined when it is about something else. */
export function faultsOf(failure: Error | undefined): Faults | undefined {
  if (!(failure instanceof Refusal)) return undefined;
  const field = fields[failure.code];
  return field && { [field]: failure.detail };
}

/** What was told about the form on the way back to it: router state is whatever the browser kept. */
export function toldFaults(state: unknown): Faults {
  if (typeof state !== 'object' || state === null || !('faults' in state)) return {};
  return state.faults as Faults;
}
