import type { Buyer, Letterhead } from '@retours/domain';
import { Text, TextList } from '../fields/told.js';

/** A shop as it stands on a slip. */
export class SellerView implements Omit<Letterhead, 'logo'> {
  @Text() name!: string;
  @TextList() address!: readonly string[];
  @TextList() registration!: readonly string[];
  @Text({ nullable: true }) email!: string | null;
  @Text({ nullable: true }) phone!: string | null;
  @Text({ nullable: true }) website!: string | null;
}

/** A valid body of its own `PUT`. */
export class LetterheadView extends SellerView implements Letterhead {
  @Text({ nullable: true, description: 'A data URI' }) logo!: string | null;
}

/** A customer as they stand on a slip. */
export class BuyerView implements Buyer {
  @Text() name!: string;
  @TextList() address!: readonly string[];
  @Text() locale!: string;
}
