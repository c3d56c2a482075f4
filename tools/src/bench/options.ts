import { parseArgs } from 'node:util';

export type Options = Readonly<{
  rounds: number;
  seconds: number;
  connections: number;
  only?: readonly string[];
}>;

const whole = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1000)
    throw new Error(`--${name} must be a whole number from 1 to 1000`);
  return value;
};

/** How to run, from the command line: `--rounds 5 --seconds 10 --connections 8 --only returns,list`. */
export function optionsFrom(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '10' },
      connections: { type: 'string', default: '8' },
      only: { type: 'string' },
    },
  });
  return {
    rounds: whole('rounds', values.rounds),
    seconds: whole('seconds', values.seconds),
    connections: whole('connections', values.connections),
    only: values.only?.split(','),
  };
}
