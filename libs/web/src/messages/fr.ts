import type { Translated } from '../language/messages.js';
import type en from './en.js';

export default {
  language: 'Langue',
  theme: { label: 'Apparence', light: 'Claire', dark: 'Sombre', auto: 'Comme sur cet appareil' },
  menu: {
    open: 'Ouvrir le menu',
    close: 'Fermer le menu',
    account: 'Compte de {name}',
    navigation: 'Principale',
  },
  skip: 'Aller au contenu',
  tryAgain: 'Réessayer',
  reload: 'Afficher la version actuelle',
  cancel: 'Annuler',
  close: 'Fermer',
  more: 'Afficher la suite',
  loading: 'Chargement…',
  fileSaved: 'Le fichier est enregistré.',
  copy: 'Copier',
  copied: 'Copié',
  copyOf: 'Copier {value}',
  noAnswer: {
    title: 'Pas de réponse',
    detail: 'Rien n’est perdu. Vérifiez votre connexion, puis réessayez : rien ne sera fait deux fois.',
  },
  unexpected: {
    title: 'Cette page n’a pas pu s’afficher',
    detail: 'Rien n’a été modifié. Réessayez, ou revenez à la page précédente.',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    detail: 'L’adresse est peut-être mal saisie, ou la page a été déplacée.',
    home: 'Aller à la première page',
  },
  signIn: {
    title: 'Connexion',
    persona: 'Qui voulez-vous être ?',
    personaDetail: 'Ceci est un essai sur votre machine : choisissez une personne, sans mot de passe.',
    oidc: 'La page de connexion de votre boutique s’ouvre, puis vous ramène ici.',
    none: 'Personne ne peut encore se connecter : la boutique doit d’abord définir OIDC_CLIENT_ID.',
    roles: {
      merchant: 'Boutique',
      warehouse: 'Entrepôt',
      accountant: 'Comptabilité',
      shopper: 'Clientèle',
    },
    button: 'Se connecter',
    out: 'Se déconnecter',
    ended: 'Vous avez été déconnecté. Reconnectez-vous pour reprendre où vous en étiez.',
    failed: 'La connexion a échoué. Réessayez.',
  },
} satisfies Translated<typeof en>;
