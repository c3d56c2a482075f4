/** Runs the jobs in order, at most so many at a time. @throws the first error a job throws. */
export async function inLanes<T>(
  jobs: Iterable<T>,
  lanes: number,
  run: (job: T) => Promise<void>,
): Promise<void> {
  const next = jobs[Symbol.iterator]();
  const lane = async () => {
    for (let job = next.next(); !job.done; job = next.next()) await run(job.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
