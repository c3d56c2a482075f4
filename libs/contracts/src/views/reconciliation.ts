import type { BookEntry, DifferenceKind, FoundDifference, Instant, Translated } from '@retours/domain';
import { differenceKinds } from '../fields/choices.js';
import { AmountText, Moment, OneOf, Part, Text } from '../fields/told.js';
import { shown } from '../shown.js';
import type { Language } from './language.js';

/** What one side's books say of a refund. */
export class BookEntryView implements BookEntry {
  @AmountText() amount!: string;
  @Text({ description: 'ISO 4217' }) currency!: string;
  @Text({ description: 'Ours is the status of the payment refund; theirs what the gateway’s comes to' })
  status!: string;
}

/** What staff do about a difference. */
const ADVICE: Readonly<Record<DifferenceKind, Translated>> = {
  missing_at_gateway: {
    en: 'We hold this refund for paid, and the gateway does not list it. Look for it in the gateway’s dashboard and ask its support; do not pay again before they have answered.',
    fr: 'Ce remboursement est payé selon nous, et la passerelle ne le liste pas. Cherchez-le dans son tableau de bord et demandez à son assistance ; ne payez pas de nouveau avant sa réponse.',
  },
  unknown_here: {
    en: 'The gateway lists a refund that was not made here, such as one from its own dashboard. It is taken off what is left of the payment; check that the customer was not paid twice, and correct the documents of the order.',
    fr: 'La passerelle liste un remboursement qui n’a pas été fait ici, par exemple depuis son propre tableau de bord. Il est déduit du reste du paiement ; vérifiez que le client n’a pas été payé deux fois et corrigez les documents de la commande.',
  },
  amount_differs: {
    en: 'The gateway paid another sum than the one asked for. The refund goes to review: decide there what it came to.',
    fr: 'La passerelle a payé une autre somme que celle demandée. Le remboursement part en vérification : décidez-y de ce qu’il en est.',
  },
  state_differs: {
    en: 'One side holds this refund for paid and the other does not. The gateway’s word is applied where it can be; look at the refund, and do not pay again by hand before it is settled.',
    fr: 'Un côté tient ce remboursement pour payé, l’autre non. La parole de la passerelle est appliquée quand c’est possible ; regardez le remboursement et ne payez pas de nouveau à la main avant qu’il soit réglé.',
  },
};

/** One thing on which a gateway's books and ours differ, or did. */
export class DifferenceView implements FoundDifference {
  @Text() id!: string;
  @OneOf(differenceKinds) kind!: DifferenceKind;
  @Text() orderReference!: string;
  @Text() paymentId!: string;
  @Text() gateway!: string;
  @Text({ nullable: true, description: 'Null for a refund that is not in our books' })
  paymentRefundId!: string | null;
  @Text({ nullable: true, description: 'Null for a refund the gateway does not list' })
  gatewayRefundId!: string | null;
  @Part(() => BookEntryView, { nullable: true }) ours!: BookEntryView | null;
  @Part(() => BookEntryView, { nullable: true }) theirs!: BookEntryView | null;
  @Moment() foundAt!: Instant;
  @Moment({ description: 'The last time it was found' }) seenAt!: Instant;
  @Moment({ nullable: true, description: 'When it was found no more; null while it is' })
  closedAt!: Instant | null;
  @Text({ description: 'What to do about it' }) advice!: string;
}

/** A difference as staff see it, with what to do about it in their language. */
export const differenceRow = (difference: FoundDifference, language: Language): DifferenceView =>
  shown(DifferenceView, { ...difference, advice: ADVICE[difference.kind][language] });
