import type { ValueProvider } from '@nestjs/common';

/** A call of a port, or of what a call of it answers: `[PaymentGateways, 'find', 'refund']`. */
type Call = readonly [port: unknown, ...methods: string[]];
type Method = (...args: unknown[]) => unknown;
type Pass = (point: string) => void;

const die = () => process.kill(process.pid, 'SIGKILL');

/** Counts how often a point is passed; at the n-th time of the one that is fatal, the process is no more. */
function fatal(failpoint: string, kill: () => void): Pass {
  const [, name, nth] = /^([\w-]+):(\d+)$/.exec(failpoint) ?? [];
  if (!name) throw new Error('FAILPOINT must be name:n');
  let left = Number(nth);
  return (point) => {
    if (point !== name) return;
    left -= 1;
    if (left === 0) kill();
  };
}

/** Whoever is handed over to a call is called while it is under way: for a decision, inside its transaction. */
const during = (argument: unknown, pass: Pass, name: string): unknown =>
  typeof argument === 'function'
    ? (...args: unknown[]) => {
        pass(`during-${name}`);
        return (argument as Method)(...args);
      }
    : argument;

/** The same object, one call of which passes three points: before it, during it and after it. */
function passing<T extends object>(
  target: T,
  [method, ...rest]: readonly string[],
  name: string,
  pass: Pass,
): T {
  const original = (target as Record<string, Method>)[method].bind(target);
  const watched: Method =
    rest.length > 0
      ? (...args) => {
          const found = original(...args);
          return found ? passing(found as object, rest, name, pass) : found;
        }
      : async (...args) => {
          pass(`before-${name}`);
          const answer = await original(...args.map((argument) => during(argument, pass, name)));
          pass(`after-${name}`);
          return answer;
        };
  return new Proxy(target, {
    get: (object, property) => (property === method ? watched : Reflect.get(object, property, object)),
  });
}

/**
 * Ports in which a process dies at a chosen step, for the fault suite: `FAILPOINT=after-claim:2` kills it, as `kill -9`
 * does, after the second claim. The same ports, untouched, unless `NODE_ENV` is `test` and a point is named.
 * @param calls the calls that have points, by the name of their step.
 */
export function withFailpoints(
  adapters: readonly ValueProvider[],
  calls: Readonly<Record<string, Call>>,
  { NODE_ENV, FAILPOINT }: NodeJS.ProcessEnv = process.env,
  kill: () => void = die,
): readonly ValueProvider[] {
  if (NODE_ENV !== 'test' || !FAILPOINT) return adapters;
  const pass = fatal(FAILPOINT, kill);
  return adapters.map((adapter) => ({
    ...adapter,
    useValue: Object.entries(calls)
      .filter(([, [port]]) => port === adapter.provide)
      .reduce((value, [name, [, ...methods]]) => passing(value, methods, name, pass), adapter.useValue),
  }));
}
