import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  all: 'Tous les e-mails',
  templates: 'Ce qu’ils disent',
  templateOf: '{mail} en {language}',
  languages: { en: 'anglais', fr: 'français' },
  sender: 'De qui ils viennent',
  fromName: 'Nom',
  fromNameHint: 'Vide : le nom de votre en-tête.',
  fromAddress: 'Adresse',
  fromAddressHint: 'Vide : l’adresse de cette installation.',
  replyTo: 'Les réponses vont à',
  replyToHint: 'Vide : à l’adresse d’où ils viennent.',
  shop: 'Qui est prévenu dans la boutique',
  merchantAddress: 'Les nouvelles demandes sont signalées à',
  merchantAddressHint: 'Vide : à personne.',
  merchantLanguage: 'En',
  standardText: 'C’est le texte standard. Enregistrez une modification pour en faire le vôtre.',
  ownText: 'C’est votre propre texte.',
  liquid:
    'Les valeurs sont entre doubles accolades, comme en Liquid ; une faute est signalée à l’enregistrement.',
  subject: 'Objet',
  html: 'HTML',
  text: 'Texte seul',
  textHint: 'Pour qui lit ses e-mails sans images.',
  preview: 'Aperçu',
  reset: {
    open: 'Revenir au texte standard',
    title: 'Revenir au texte standard ?',
    detail: 'Votre propre texte sera perdu.',
    confirm: 'Utiliser le texte standard',
  },
} satisfies Translated<typeof en>;
