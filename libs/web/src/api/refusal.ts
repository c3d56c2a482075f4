/** A field of the body that the API could not take: `pointer` is an RFC 6901 path into the body. */
export type FieldError = Readonly<{ pointer: string; message: string }>;

/** What a refusal carries beyond its texts: `max`, `reasons`, `nextStatuses` … as in docs/openapi. */
type RefusalData = Readonly<Record<string, unknown>>;

type Problem = Readonly<{ status: number; code: string; title: string; detail: string }> & RefusalData;

/**
 * The API's explained "no" (RFC 9457). `title` and `detail` are written for the person in front of the page, in the
 * language asked for; `code` is stable.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly data: RefusalData;

  constructor({ status, code, title, detail, ...data }: Problem) {
    super(`${code}: ${detail}`);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.data = data;
  }

  /** The fields that could not be taken; empty when the refusal is not about fields. */
  get errors(): readonly FieldError[] {
    return Array.isArray(this.data.errors) ? this.data.errors : [];
  }
}

/**
 * No answer arrived, or none that the API wrote: what was asked may have been done or not. Repeating it with the same
 * key is safe.
 */
export class NoAnswer extends Error {}

const isText = (value: unknown): value is string => typeof value === 'string';

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  isText(body.code) &&
  'title' in body &&
  isText(body.title) &&
  'detail' in body &&
  isText(body.detail);

/**
 * What an answer other than 2xx means.
 * @param status the HTTP status.
 * @param body the answer's text; anything but the API's own problem details was written by something in between.
 */
export function failureOf(status: number, body: string): Refusal | NoAnswer {
  try {
    const told: unknown = JSON.parse(body);
    if (isProblem(told)) return new Refusal({ ...told, status });
  } catch {
    // Not JSON: a proxy's page. What it says is not for the person in front of the page.
  }
  return new NoAnswer(`HTTP ${status} without problem details`);
}
