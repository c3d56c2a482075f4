import type { OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Env } from '../env/env.js';
import { Problem } from '../problem/problem.js';

const WINDOW_SECONDS = 60;
/** A Redis that does not answer by then counts as away. */
const REDIS_PATIENCE_MS = 200;

type LimitSettings = Pick<Env, 'REDIS_URL' | 'RATE_LIMIT_CUSTOMER_WRITES' | 'RATE_LIMIT_FAILED_AUTH'>;
type Limit = (caller: string) => Promise<void>;
const unlimited: Limit = async () => {};

/**
 * Redis for counting only: it fails at once rather than queue, because the counters in memory are there to step in.
 * Its client is loaded when there is one to talk to: it costs 7 MiB.
 */
async function countingRedis(url: string): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_PATIENCE_MS,
    connectTimeout: 2000,
  });
  redis.on('error', () => {});
  return redis;
}

function limit(name: string, points: number, redis: Redis | undefined): Limit {
  if (points === 0) return unlimited;
  const rule = { keyPrefix: `retours:${name}`, points, duration: WINDOW_SECONDS };
  const memory = new RateLimiterMemory(rule);
  const limiter = redis
    ? new RateLimiterRedis({ ...rule, storeClient: redis, insuranceLimiter: memory })
    : memory;
  return async (caller) => {
    try {
      await limiter.consume(caller);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new Problem('RATE_LIMITED', { retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
    }
  };
}

/**
 * How much one caller may ask per minute (api.md "Limits"), counted in Redis for all nodes when there is one.
 * While Redis is away each node counts for itself: nobody is turned away for that, and nobody waits.
 */
export class RateLimits implements OnApplicationShutdown {
  private constructor(
    private readonly redis: Redis | undefined,
    private readonly writes: Limit,
    private readonly failures: Limit,
  ) {}

  /** The limits as they are set; a Redis that is away does not keep them from opening. */
  static async open(env: LimitSettings): Promise<RateLimits> {
    const redis = env.REDIS_URL ? await countingRedis(env.REDIS_URL) : undefined;
    const writes = limit('writes', env.RATE_LIMIT_CUSTOMER_WRITES, redis);
    return new RateLimits(redis, writes, limit('failed-auth', env.RATE_LIMIT_FAILED_AUTH, redis));
  }

  /** Counts a shopper's write. @throws `RATE_LIMITED` */
  customerWrite(shop: string, sub: string): Promise<void> {
    return this.writes(JSON.stringify([shop, sub]));
  }

  /** Counts a failed authentication, or a development token, from an address. @throws `RATE_LIMITED` */
  failedAuth(address: string): Promise<void> {
    return this.failures(address);
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
