/** A text as the API reads it: nothing when it was left empty. */
export const given = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** An amount as the API reads it, whichever comma it was typed with. */
export const decimalOf = (text: string | undefined): string | undefined =>
  text?.replace(/\s/g, '').replace(',', '.') || undefined;

/** The instant of a local date and time, as the API reads it. */
export const instantOf = (local: string): string | undefined =>
  local === '' ? undefined : new Date(local).toISOString();

/** Now, as a field for a local date and time shows it. */
export function localNow(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length);
}
