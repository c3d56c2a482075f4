import { Refusal } from '@retours/domain';
import type { Language } from './language.js';
import { Problem, type ProblemCode, type Problems } from './problem.js';
import { recognise } from './recognise.js';
import { STATUS_OF } from './status.js';
import { wordingOf } from './texts.js';

/** A problem as RFC 9457 writes it: the five standard members, our `code`, and the code's own data beside them. */
export type ProblemDetails = Readonly<{
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  code: ProblemCode;
}> &
  Readonly<Record<string, unknown>>;

type Known = { readonly [C in ProblemCode]: Readonly<{ code: C; data: Problems[C] }> }[ProblemCode];

/** A setting the domain refuses is a field the caller got wrong: it is told as such. */
function asTold(known: Refusal | Problem, language: Language): Refusal | Problem {
  if (!(known instanceof Refusal) || !isPolicyInvalid(known)) return known;
  const [, message] = wordingOf('POLICY_INVALID', known.data, language);
  const pointer = `/${known.data.field.replaceAll('.', '/')}`;
  return new Problem('VALIDATION_FAILED', { errors: [{ pointer, message }] });
}
const isPolicyInvalid = (refusal: Refusal): refusal is Refusal<'POLICY_INVALID'> =>
  refusal.code === 'POLICY_INVALID';

/** RFC 9457 keeps `status` for the number, so a status of ours travels as `state`. */
const besideStandardMembers = ({ status, ...data }: Readonly<Record<string, unknown>>) =>
  status === undefined ? data : { ...data, state: status };

/** Describes whatever was thrown as a problem (api.md "Errors"); `instance` is the path it happened at. */
export function problemOf(error: unknown, language: Language, instance?: string): ProblemDetails {
  const { code, data } = asTold(recognise(error), language) as Known;
  const [title, detail] = wordingOf(code, data, language);
  const standard = {
    type: `urn:retours:problem:${code}`,
    title,
    status: STATUS_OF[code],
    detail,
    ...(instance ? { instance } : {}),
    code,
  };
  return { ...besideStandardMembers(data), ...standard };
}
