const MINUTE = 60_000;
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/**
 * How long ago something was, in the largest unit it fills, at least a minute, as people of that language write it.
 * @param since ISO 8601.
 * @param now milliseconds since 1970.
 */
export function ageText(language: string, since: string, now: number): string {
  const passed = Math.max(MINUTE, now - Date.parse(since));
  const [unit, length] = UNITS.find(([, length]) => passed >= length) ?? UNITS[2];
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, style).format(Math.floor(passed / length));
}
