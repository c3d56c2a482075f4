/** ISO 4217 minor units that are not two; `Intl` follows CLDR, which differs from ISO for several of them. */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency').concat(Object.keys(EXPONENTS)));

/** True for an ISO 4217 alphabetic code, in capitals. */
export const isCurrency = (code: string): boolean => KNOWN.has(code);

/** How many decimals an amount of this currency has: EUR 2, JPY 0, KWD 3. */
export const exponentOf = (currency: string): number => EXPONENTS[currency] ?? 2;
