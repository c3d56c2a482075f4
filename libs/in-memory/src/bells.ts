import { Bells, type Bell, type WorkList } from '@retours/domain';

type Handler = (bell: Bell) => Promise<void>;
type Worker = Readonly<{ list: WorkList; handler: Handler; busy: Set<Promise<void>> }>;

/** Bells in memory: heard at once by those who listen, the others wait. Each is heard by one. */
export class InMemoryBells extends Bells {
  private waiting: Bell[] = [];
  private workers: readonly Worker[] = [];

  async ring(bells: readonly Bell[]): Promise<void> {
    const known = new Set(this.waiting.map(nameOf));
    this.waiting.push(...bells.filter((bell) => !known.has(nameOf(bell))));
    this.hand();
  }

  /** Hears the bells of a list; a handler that throws has lost its bell, the database rings again. */
  work(list: WorkList, handler: Handler): { close(): Promise<void> } {
    const worker: Worker = { list, handler, busy: new Set() };
    this.workers = [...this.workers, worker];
    this.hand();
    return {
      close: async () => {
        this.workers = this.workers.filter((one) => one !== worker);
        await Promise.all(worker.busy);
      },
    };
  }

  /** Loses every bell nobody has heard yet. */
  wipe(): void {
    this.waiting = [];
  }

  private hand(): void {
    this.waiting = this.waiting.filter((bell) => {
      const [worker] = this.workers
        .filter(({ list }) => list === bell.list)
        .sort((a, b) => a.busy.size - b.busy.size);
      if (!worker) return true;
      const heard: Promise<void> = Promise.resolve()
        .then(() => worker.handler(bell))
        .catch(() => undefined)
        .finally(() => worker.busy.delete(heard));
      worker.busy.add(heard);
      return false;
    });
  }
}

const nameOf = ({ list, id, ring }: Bell): string => `${list} ${id} ${ring}`;
