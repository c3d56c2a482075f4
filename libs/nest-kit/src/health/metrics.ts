import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Everything `GET /metrics` tells; apps register their own gauges here. */
export const registry = new Registry();

const durations = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duration of HTTP requests in seconds, by route pattern',
  labelNames: ['api', 'method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});

let isCollecting = false;

/** Begins to watch the process itself; once, however many APIs run in it. */
export function watchProcess(): void {
  if (isCollecting) return;
  isCollecting = true;
  collectDefaultMetrics({ register: registry });
}

/** A request as it is counted: by its pattern, never its path, which would name people and never end. */
export type Served = Readonly<{ api: string; method: string; route: string; status: number }>;

/** Counts a request that took so many milliseconds. */
export const countRequest = (served: Served, ms: number): void => durations.observe({ ...served }, ms / 1000);
