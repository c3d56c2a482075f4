import { changedEndpoint, newEndpoint, type WebhookEndpoint } from './endpoint.js';

const [FIRST, LATER] = ['2026-03-10T10:00:00.000Z', '2026-03-11T10:00:00.000Z'];
const form = { url: 'https://shop.example', events: [], description: null, enabled: true };
const failing: WebhookEndpoint = {
  ...newEndpoint(form, 'e1', FIRST),
  failures: 5,
  failingSince: FIRST,
  retryAt: LATER,
};

describe('a webhook endpoint', () => {
  it('may be made disabled, and says so', () => {
    expect(newEndpoint({ ...form, enabled: false }, 'e1', FIRST)).toMatchObject({
      version: 1,
      enabled: false,
      disabled: { reason: 'by_hand', at: FIRST },
    });
  });

  it('names each event once', () => {
    const events = ['refund.created', 'return.received', 'refund.created'] as const;
    expect(newEndpoint({ ...form, events }, 'e1', FIRST).events).toEqual([
      'refund.created',
      'return.received',
    ]);
  });

  it('keeps what a change leaves out, its failures too', () => {
    expect(changedEndpoint(failing, { description: 'books', enabled: true }, LATER)).toEqual({
      ...failing,
      description: 'books',
    });
  });

  it('keeps saying why it was switched off when it is switched off once more', () => {
    const gone = { ...failing, enabled: false, disabled: { reason: 'gone', at: FIRST } } as const;
    expect(changedEndpoint(gone, { enabled: false }, LATER).disabled).toEqual(gone.disabled);
  });

  it('forgets its failures when it is enabled again', () => {
    const off = changedEndpoint(failing, { enabled: false }, LATER);
    expect(changedEndpoint(off, { enabled: true }, LATER)).toMatchObject({
      enabled: true,
      disabled: null,
      failures: 0,
      failingSince: null,
      retryAt: null,
    });
  });
});
