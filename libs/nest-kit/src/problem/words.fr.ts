import type { ReasonNotReturnable, UrlObjection } from '@retours/domain';

/** Why nothing may be returned. */
export const reasons: Record<ReasonNotReturnable, string> = {
  returns_disabled: 'la boutique n’accepte pas les retours',
  not_paid: 'elle n’a pas été payée',
  not_shipped: 'elle n’a pas été expédiée',
  window_closed: 'le délai de retour est passé',
  nothing_returnable: 'il ne reste rien à retourner',
};

/** What a person writes down, by its field. */
export const written: Readonly<Record<string, string>> = {
  note: 'la note',
  reason: 'le motif',
  reference: 'la référence',
  gatewayRefundId: 'le nom du remboursement chez le prestataire',
  'goodwill.reason': 'le motif du geste commercial',
};

/** What is wrong with an address. */
export const urlObjections: Record<UrlObjection, string> = {
  malformed: 'Ce n’est pas une adresse absolue de 2 000 caractères au plus.',
  scheme: 'Elle doit commencer par https://.',
  credentials: 'Elle ne doit contenir ni nom d’utilisateur ni mot de passe.',
  port: 'Son port doit être le port habituel ou un port à partir de 1024.',
  private_address: 'Elle désigne une adresse qui n’est pas publique.',
};
