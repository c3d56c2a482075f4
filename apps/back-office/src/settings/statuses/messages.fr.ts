import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  add: 'Ajouter un état',
  edit: 'Modifier',
  editOf: 'Modifier {name}',
  save: 'Enregistrer l’état',
  delete: 'Supprimer',
  deleteOf: 'Supprimer {name}',
  deleteTitle: 'Supprimer « {name} » ?',
  deleteDetail: 'Plus rien ne pourra y passer. Ce qui y a été garde son historique.',
  orderHint:
    'C’est leur ordre dans chaque liste. Faites-en glisser un par ses points, ou utilisez les flèches.',
  drag: 'Faire glisser {name}',
  dragHint:
    'Appuyez sur Espace pour soulever, sur les flèches pour déplacer, de nouveau sur Espace pour poser, sur Échap pour annuler.',
  up: 'Monter {name}',
  down: 'Descendre {name}',
  placed: '{name}, place {place, number} sur {count, number}',
  code: 'Code',
  codeHint: 'Son nom dans l’API, pour toujours : minuscules, chiffres et traits de soulignement.',
  nameEn: 'Nom en anglais',
  nameFr: 'Nom en français',
  color: 'Couleur',
  looks: 'Aspect',
  paid: 'La commande compte comme payée',
  shipped: 'La commande compte comme expédiée',
  delivered: 'La commande compte comme livrée',
  kind: 'Genre',
  kindHint: 'Lui seul dit ce qui peut être fait d’un retour dans cet état.',
  kinds: {
    waiting_for_confirmation: 'En attente de confirmation',
    waiting_for_package: 'En attente du paquet',
    package_received: 'Paquet reçu',
    return_denied: 'Retour refusé',
    return_completed: 'Retour terminé',
    cancelled: 'Annulé',
  },
} satisfies Translated<typeof en>;
