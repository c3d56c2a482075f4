/** Whole tenths of a penny: the file's unit prices have up to three decimals. */
export type Mills = number;
/** Whole pence: what the product answers in. */
export type Pence = number;

const DECIMALS = { mills: 3, pence: 2 } as const;
export type Grain = keyof typeof DECIMALS;

/** Reads decimal text exactly, as whole tenths of a penny or pence. @throws an error when it is finer than that, or no number. */
export function parseSterling(text: string, grain: Grain): number {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const value = Number(whole + fraction.padEnd(DECIMALS[grain], '0'));
  if (whole === undefined || fraction.length > DECIMALS[grain] || !Number.isSafeInteger(value))
    throw new Error(`${JSON.stringify(text)} is not an amount in whole ${grain}`);
  return sign ? -value : value;
}

/** Writes whole tenths of a penny or pence as decimal text: 255 pence is `2.55`. */
export function sterlingText(value: number, grain: Grain): string {
  const decimals = DECIMALS[grain];
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Rounds half up, as a line of an order is rounded. */
export const toPence = (mills: Mills): Pence => Math.floor((mills + 5) / 10);
