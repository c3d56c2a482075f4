const LONGEST = 300;

/** What a provider's words may carry and our attempts, logs and errors may not. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, '[e-mail]'],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, '$1 [secret]'],
  [/\b(sk|rk|pk|whsec|live|test)_\w+/g, '[key]'],
  [/(\w+:\/\/)[^\s/@]+@/g, '$1[secret]@'],
  [/(?<![\w-])\d(?:[ -]?\d){11,18}(?![\w-])/g, '[number]'],
];

/** A provider's words, fit to be kept: without addresses, keys and card or account numbers, and not endless. */
export const redact = (words: string): string =>
  SECRETS.reduce((text, [secret, instead]) => text.replace(secret, instead), words).slice(0, LONGEST);
