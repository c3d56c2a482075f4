import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { onceKeys, tabMemory } from './once.js';
import { NoAnswer, Refusal } from './refusal.js';

/** Why a submission did not succeed. */
export type Failure = Refusal | NoAnswer;

/** A repeat by itself, before the person is asked to try again. */
const REPEATS = 1;

const failureFrom = (error: Error | null): Failure | undefined =>
  error === null
    ? undefined
    : error instanceof Refusal || error instanceof NoAnswer
      ? error
      : new NoAnswer(error.message, { cause: error });

/**
 * A form's submission, done at most once: its `Idempotency-Key` is made once, kept through every repeat until it
 * succeeds, and made anew when the body changes.
 * @param send makes the request; the key goes into its `Idempotency-Key` header (see `headersOf`).
 * @param onSuccess what to do with the answer.
 * @param keptAs the name under which the key outlives a reload; without one it is gone with the page.
 */
export function useSubmission<Body, Answer>(
  send: (body: Body, key: string) => Promise<Answer>,
  onSuccess?: (answer: Answer, body: Body) => unknown,
  keptAs?: string,
) {
  const [keys] = useState(() => onceKeys(undefined, keptAs === undefined ? undefined : tabMemory(keptAs)));
  const { mutate, variables, error, data, isPending, reset } = useMutation({
    mutationFn: (body: Body) => send(body, keys.keyFor(body)),
    retry: (failures, cause) => cause instanceof NoAnswer && failures < REPEATS,
    onSuccess: (answer, body) => {
      keys.done();
      return onSuccess?.(answer, body);
    },
  });
  return {
    submit: (body: Body) => mutate(body),
    /** Sends the last body again, under the same key. */
    again: () => {
      if (variables !== undefined) mutate(variables);
    },
    /** Forgets the answer or failure; the key of an unanswered body is kept. */
    reset,
    isPending,
    failure: failureFrom(error),
    answer: data,
  };
}
