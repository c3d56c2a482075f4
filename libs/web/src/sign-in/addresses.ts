/** Where the OpenID provider sends people back to: to be registered there as the redirect address. */
export const CALLBACK = '/signed-in';

/** An address of this app, not of another site. */
export const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value);
