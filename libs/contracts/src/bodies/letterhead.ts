import type { LetterheadForm } from '@retours/domain';
import { OneOf, Text, TextList } from '../fields/asked.js';

const MAX_LINES = 20;
const MAX_LINE = 200;
/** 200 kB in base64, and what stands before it. */
const MAX_LOGO = 266_700;

/** `PUT /v1/letterhead`: what is left out is empty. */
export class LetterheadBody implements LetterheadForm {
  @Text({ max: MAX_LINE }) name?: string;
  @TextList({ max: MAX_LINES, length: MAX_LINE }) address?: readonly string[];
  @TextList({ max: MAX_LINES, length: MAX_LINE, description: 'VAT number, SIRET, capital …' })
  registration?: readonly string[];
  @Text({ max: MAX_LINE, nullable: true }) email?: string | null;
  @Text({ max: MAX_LINE, nullable: true }) phone?: string | null;
  @Text({ max: MAX_LINE, nullable: true }) website?: string | null;
  @Text({
    max: MAX_LOGO,
    nullable: true,
    description: 'A PNG or JPEG picture as a data URI, of at most 200 kB and 2000 × 2000 pixels',
  })
  logo?: string | null;
}

/** `?language=` of papers; without it the language of the call, else the customer's. */
export class PaperQuery {
  @OneOf(['fr', 'en'], { description: 'Default: `Accept-Language`, else the language of the customer' })
  language?: 'fr' | 'en';
}
