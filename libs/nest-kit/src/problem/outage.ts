/** SQLSTATE classes and codes that say "not now" rather than "not so": connection, resources, shutdown, restore, deadlock, time-out. */
const PASSING = /^(08...|3D000|53...|57P0[1-3]|57014|40001|40P01|55P03)$/;
const BROKEN_LINK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
/** The driver, its pool and TypeORM give these no code; the last three come up while a process shuts down. */
const WORDS =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after|Driver not Connected)|not (yet )?established/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether an error means that the database, or the way to it, is away for the moment (reliability.md faults 23–27). */
export function isOutage(error: unknown, depth = 0): boolean {
  if (!isObject(error) || depth > 4) return false;
  const { code, message, cause, driverError, errors } = error;
  if (typeof code === 'string' && (PASSING.test(code) || BROKEN_LINK.has(code))) return true;
  if (typeof message === 'string' && WORDS.test(message)) return true;
  const inner = [cause, driverError, ...(Array.isArray(errors) ? errors : [])];
  return inner.some((each) => isOutage(each, depth + 1));
}
