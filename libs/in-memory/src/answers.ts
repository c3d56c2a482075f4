import { Answers, type Answer, type Scope } from '@retours/domain';
import type { Memory } from './memory.js';

const begunBy = ({ key }: Scope): Scope['key'] => key && { ...key, route: `${key.route} begun` };

/** Answers in memory; whose a key is stands there before there is an answer. */
export class InMemoryAnswers extends Answers {
  constructor(private readonly memory: Memory) {
    super();
  }

  async once<R>(scope: Scope, work: () => Promise<R>): Promise<Answer<R>> {
    const { key } = scope;
    const rows = this.memory.of(scope.shop);
    const kept = (): Answer<R> | undefined => {
      const value = rows.answerTo<R>(key);
      return value === undefined ? undefined : { value, replayed: true };
    };
    rows.answerTo(begunBy(scope));
    rows.keep(begunBy(scope), 'begun');
    const before = kept();
    if (before) return before;
    const value = await work();
    const meanwhile = kept();
    if (meanwhile) return meanwhile;
    rows.keep(key, value);
    return { value, replayed: false };
  }
}
