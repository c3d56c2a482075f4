import cliProgress from 'cli-progress';

/** How far a stage of the replay is. */
export type Progress = Readonly<{ to(done: number): void; add(done?: number): void; stop(): void }>;

const STEP = 10;

/** A line for every tenth of the way, for logs. */
function lines(title: string, total: number): Pick<Progress, 'to' | 'stop'> {
  let shown = 0;
  return {
    to(done) {
      const percent = Math.floor((100 * done) / total / STEP) * STEP;
      if (percent > shown) console.log(`${title}: ${percent} %`);
      shown = Math.max(shown, percent);
    },
    stop() {},
  };
}

function bar(title: string, total: number): Pick<Progress, 'to' | 'stop'> {
  const format = `${title} [{bar}] {percentage} % | {value}/{total} | {duration_formatted}`;
  const drawn = new cliProgress.SingleBar({ format }, cliProgress.Presets.shades_classic);
  drawn.start(total, 0);
  return { to: (done) => drawn.update(done), stop: () => drawn.stop() };
}

/** Shows how far a stage is: a bar on a terminal, else a line every ten percent. */
export function progress(title: string, total: number): Progress {
  const { to, stop } = (process.stdout.isTTY ? bar : lines)(title, total);
  let reached = 0;
  const move = (done: number) => to((reached = done));
  return { to: move, add: (done = 1) => move(reached + done), stop };
}
