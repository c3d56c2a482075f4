import { refuse } from '../refusals.js';

/** What a shop prints at the head of its papers; `logo` is the name of a picture kept for good: its SHA-256. */
export type Letterhead = Readonly<{
  name: string;
  address: readonly string[];
  /** What the law wants on an invoice: VAT number, SIRET, capital … */
  registration: readonly string[];
  email: string | null;
  phone: string | null;
  website: string | null;
  logo: string | null;
}>;

/** A letterhead as somebody writes it: what is missing is empty, and `logo` is the picture itself, a data URI. */
export type LetterheadForm = Readonly<Partial<Letterhead>>;

export const emptyLetterhead: Letterhead = {
  name: '',
  address: [],
  registration: [],
  email: null,
  phone: null,
  website: null,
  logo: null,
};

export const MAX_LOGO_BYTES = 200_000;
/** Pixels a side: a picture of a few bytes may unpack to gigabytes. */
const MAX_LOGO_SIDE = 2000;

/** How a picture of each type begins, in base64. */
const beginnings: Readonly<Record<string, string>> = { png: 'iVBORw0KGgo', jpeg: '/9j/' };
const DATA_URI = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/;

const bytesIn = (base64: string): number => Math.floor((base64.length * 3) / 4);

/** Width and height stand in bytes 16 to 23 of a PNG; a JPEG is printed without being unpacked. */
function fits(type: string, base64: string): boolean {
  if (type !== 'png') return true;
  const head = atob(base64.slice(0, 32));
  const number = (at: number) =>
    [...head.slice(at, at + 4)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
  return head.length === 24 && [16, 20].every((at) => number(at) > 0 && number(at) <= MAX_LOGO_SIDE);
}

/** Whether text is a PNG or JPEG picture as a data URI, by what it holds and not by its name, of at most 200 kB and 2000 × 2000 pixels. */
export function isLogo(text: string): boolean {
  const [, type = '', base64 = ''] = DATA_URI.exec(text) ?? [];
  return (
    type !== '' &&
    base64.length % 4 === 0 &&
    base64.startsWith(beginnings[type]) &&
    bytesIn(base64) <= MAX_LOGO_BYTES &&
    fits(type, base64)
  );
}

/** The whole letterhead a form stands for, its logo still the picture; `POLICY_INVALID` when that is none. */
export function letterheadFrom(form: LetterheadForm): Letterhead {
  const { logo = null } = form;
  if (logo !== null && !isLogo(logo)) refuse('POLICY_INVALID', { field: 'logo' });
  return { ...emptyLetterhead, ...form, logo };
}
