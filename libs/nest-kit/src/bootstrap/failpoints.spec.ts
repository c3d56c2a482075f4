import { withFailpoints } from './failpoints.js';

class Till {
  readonly said: string[] = [];
  async pay(decide: () => string): Promise<string> {
    this.said.push(decide());
    return 'paid';
  }
}
class Tills {
  constructor(private readonly only: Till) {}
  find(name: string): Till | undefined {
    return name === 'only' ? this.only : undefined;
  }
}

describe('A point at which a process dies', () => {
  const CALLS = { pay: [Till, 'pay'], elsewhere: [Tills, 'find', 'pay'] } as const;
  const open = (failpoint: string, mode = 'test') => {
    const till = new Till();
    const deaths: number[] = [];
    const adapters = [
      { provide: Till, useValue: till },
      { provide: Tills, useValue: new Tills(till) },
    ];
    const given = withFailpoints(adapters, CALLS, { NODE_ENV: mode, FAILPOINT: failpoint }, () =>
      deaths.push(till.said.length),
    );
    return { adapters, given, deaths, till: given[0].useValue as Till, tills: given[1].useValue as Tills };
  };

  it.each([
    ['before-pay:2', 1],
    ['during-pay:2', 1],
    ['after-pay:2', 2],
  ])('%s is where it says, at the time it says', async (failpoint, saidBefore) => {
    const { till, deaths } = open(failpoint);
    for (const word of ['one', 'two', 'three']) expect(await till.pay(() => word)).toBe('paid');
    expect(deaths).toEqual([saidBefore]);
    expect(till.said).toEqual(['one', 'two', 'three']);
  });

  it('is found on what a port hands out, too', async () => {
    const { tills, deaths } = open('after-elsewhere:1');
    expect(tills.find('other')).toBeUndefined();
    await tills.find('only')!.pay(() => 'one');
    expect(deaths).toEqual([1]);
  });

  it('is nowhere outside tests, and nowhere unless asked for', () => {
    for (const { adapters, given } of [open('after-pay:1', 'production'), open('')])
      expect(given).toBe(adapters);
    expect(() => open('after pay')).toThrow('FAILPOINT');
  });
});
