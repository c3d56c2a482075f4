import type { Translated } from '@retours/web';
import type en from './messages.en.js';

export default {
  papers: 'Sur les documents et les e-mails',
  papersDetail: 'Les avoirs gardent l’en-tête avec lequel ils ont été émis.',
  name: 'Nom de la boutique',
  address: 'Adresse',
  linesHint: 'Une ligne chacune.',
  registration: 'Immatriculation',
  registrationHint: 'N° de TVA, SIRET, capital : une ligne chacun.',
  email: 'E-mail',
  phone: 'Téléphone',
  website: 'Site web',
  logo: 'Logo',
  logoHint: 'PNG ou JPEG, 200 Ko et 2000 × 2000 pixels au plus.',
} satisfies Translated<typeof en>;
