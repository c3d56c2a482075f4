import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  label: 'Journal',
  detail:
    'En lecture seule, et scellé en chaîne : personne ne peut y changer quoi que ce soit sans que cela se voie.',
  none: 'Rien ne correspond. Une commande, un retour ou une personne se trouve par son nom entier.',
  at: 'Quand',
  by: 'Qui',
  kinds: { customer: 'Client', staff: 'Équipe', system: 'Retours lui-même', role: 'Hors de l’application' },
  verb: 'A fait',
  verbs: { found: 'était là', added: 'ajouté', changed: 'modifié', removed: 'supprimé' },
  what: 'Quoi',
  subject: 'Au sujet de',
  subjectHint: 'Par exemple la référence d’une commande',
  seal: 'Sceau',
  notSealed: 'Pas encore scellé',
} satisfies Translated<typeof en>;
