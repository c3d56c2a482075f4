/** So many pieces of work at a time, in the order they came; each takes a lane from its beginning to its end. */
export class Lanes {
  private readonly waiting: (() => void)[] = [];
  private isClosed = false;

  constructor(private free: number) {}

  /** Runs a piece as soon as a lane is free; not at all when they were closed before that. Rejects as the piece does. */
  async run(work: () => Promise<void>): Promise<void> {
    await this.enter();
    try {
      if (!this.isClosed) await work();
    } finally {
      this.leave();
    }
  }

  /** Lets what is under way finish, and nothing begin any more. */
  close(): void {
    this.isClosed = true;
  }

  private async enter(): Promise<void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((enter) => this.waiting.push(enter));
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}
