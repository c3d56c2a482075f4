import {
  refuse,
  WEBHOOK_LIMITS,
  WebhookEndpoints,
  type Answer,
  type EndpointHealth,
  type Scope,
  type ShopId,
  type Verdict,
  type WebhookEndpoint,
  type WebhookEndpointWithSecret,
  type WebhookTarget,
} from '@retours/domain';
import { waitingFor } from './gate.js';
import type { Memory } from './memory.js';
import type { KeptEndpoint, Rows } from './rows.js';

/** The endpoint of an id, or `WEBHOOK_ENDPOINT_NOT_FOUND`. */
export const endpointOf = (rows: Rows, id: string): KeptEndpoint =>
  rows.endpoints.get(id) ?? refuse('WEBHOOK_ENDPOINT_NOT_FOUND', { id });

const newestFirst = (a: WebhookEndpoint, b: WebhookEndpoint) =>
  a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1;

const check = ({ version }: WebhookEndpoint, expected: number | undefined) => {
  if (expected !== undefined && expected !== version) refuse('VERSION_CONFLICT', { version });
};

/** Webhook endpoints in memory. Decisions never wait and there is one thread, so each call is a transaction by itself. */
export class InMemoryWebhookEndpoints extends WebhookEndpoints {
  constructor(private readonly memory: Memory) {
    super();
  }

  async create(
    { shop, key }: Scope,
    endpoint: WebhookEndpoint,
    secret: string,
  ): Promise<Answer<WebhookEndpointWithSecret>> {
    const rows = this.memory.of(shop);
    const kept = rows.answerTo<WebhookEndpointWithSecret>(key);
    if (kept) return { value: kept, replayed: true };
    const max = WEBHOOK_LIMITS.endpointsPerShop;
    if (rows.endpoints.size >= max) refuse('WEBHOOK_ENDPOINT_LIMIT', { max });
    rows.endpoints.set(endpoint.id, { endpoint, secrets: [{ secret, until: null }] });
    const value = { ...endpoint, secret };
    rows.keep(key, value);
    return { value, replayed: false };
  }

  async list({ shop }: Scope): Promise<readonly WebhookEndpoint[]> {
    return [...this.memory.of(shop).endpoints.values()].map(({ endpoint }) => endpoint).sort(newestFirst);
  }

  async find({ shop }: Scope, id: string): Promise<WebhookEndpoint> {
    return endpointOf(this.memory.of(shop), id).endpoint;
  }

  async change(
    { shop }: Scope,
    id: string,
    decide: (endpoint: WebhookEndpoint) => WebhookEndpoint,
    expected?: number,
  ): Promise<WebhookEndpoint> {
    const rows = this.memory.of(shop);
    const kept = endpointOf(rows, id);
    const before = kept.endpoint;
    check(before, expected);
    kept.endpoint = { ...decide(before), version: before.version + 1 };
    const { disabled } = kept.endpoint;
    if (before.enabled && disabled) this.giveUp(rows, id, `endpoint disabled: ${disabled.reason}`);
    return kept.endpoint;
  }

  async rotate(
    { shop, key }: Scope,
    id: string,
    secret: string,
    keepOldForSeconds: number,
  ): Promise<Answer<WebhookEndpointWithSecret>> {
    const rows = this.memory.of(shop);
    const earlier = rows.answerTo<WebhookEndpointWithSecret>(key);
    if (earlier) return { value: earlier, replayed: true };
    const kept = endpointOf(rows, id);
    const [newest] = kept.secrets;
    const until = this.memory.now() + keepOldForSeconds * 1000;
    kept.secrets = [
      { secret, until: null },
      { secret: newest.secret, until },
    ];
    const value = { ...kept.endpoint, secret };
    rows.keep(key, value);
    return { value, replayed: false };
  }

  async remove({ shop }: Scope, id: string, expected?: number): Promise<void> {
    const rows = this.memory.of(shop);
    check(endpointOf(rows, id).endpoint, expected);
    this.giveUp(rows, id, 'endpoint removed');
    rows.endpoints.delete(id);
  }

  async target(shop: ShopId, id: string): Promise<WebhookTarget | undefined> {
    const kept = this.memory.of(shop).endpoints.get(id);
    if (!kept) return undefined;
    const { url, enabled } = kept.endpoint;
    const now = this.memory.now();
    const live = kept.secrets.filter(({ until }) => until === null || until > now);
    return { url, enabled, secrets: live.map(({ secret }) => secret) };
  }

  async judge(shop: ShopId, id: string, decide: (health: EndpointHealth) => Verdict): Promise<void> {
    const rows = this.memory.of(shop);
    const kept = rows.endpoints.get(id);
    if (!kept?.endpoint.enabled) return;
    const { failures: before, failingSince, version } = kept.endpoint;
    const now = this.memory.now();
    const at = new Date(now).toISOString();
    const secondsFailing = failingSince === null ? 0 : (now - Date.parse(failingSince)) / 1000;
    const { failures, retryIn, switchOff } = decide({ failures: before, secondsFailing });
    kept.endpoint = {
      ...kept.endpoint,
      failures,
      failingSince: failures > 0 ? (failingSince ?? at) : null,
      retryAt: retryIn === null ? null : new Date(now + retryIn * 1000).toISOString(),
      ...(switchOff && { enabled: false, disabled: { reason: switchOff, at }, version: version + 1 }),
    };
    if (switchOff) this.giveUp(rows, id, `endpoint disabled: ${switchOff}`);
    else if (failures < before) for (const one of waitingFor(rows, id, now)) one.dueAt = now;
  }

  private giveUp(rows: Rows, id: string, detail: string): void {
    const now = this.memory.now();
    for (const one of waitingFor(rows, id, now)) {
      one.notification = { ...one.notification, status: 'given_up' };
      one.dueAt = null;
      one.tries += 1;
      one.attempts.push({ number: one.tries, at: new Date(now).toISOString(), sent: false, detail });
    }
  }
}
