import type { GatewayAccount, PaymentGateway } from '@retours/domain';

/** Shorter ones would tear words apart, and are no secrets. */
const SHORTEST = 8;
const SPOKEN = ['detail', 'reason'];

/** The same answer with none of the account's secrets in its words, should a provider have repeated one. */
export function discreet<Answer extends object>(
  answer: Answer,
  { credentials }: Pick<PaymentGateway, 'credentials'>,
  account: GatewayAccount,
): Answer {
  const secrets = credentials
    .filter(({ secret }) => secret)
    .map(({ name }) => account.credentials[name] ?? '')
    .filter(({ length }) => length >= SHORTEST);
  const hushed = (words: string) => secrets.reduce((text, secret) => text.replaceAll(secret, '[key]'), words);
  const entries = Object.entries(answer).map(([name, value]) => [
    name,
    SPOKEN.includes(name) && typeof value === 'string' ? hushed(value) : value,
  ]);
  return Object.fromEntries(entries) as Answer;
}
