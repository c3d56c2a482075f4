export default {
  paused: 'This account is paused',
  pausedDetail: 'The gateway refused its keys, and nothing is sent until they are saved anew: {reason}.',
  notifications: 'Where it sends notifications',
  notificationsDetail:
    'Give {gateway} this address, so that it tells what became of a refund. Nobody can guess it.',
  keys: 'Keys at {gateway}',
  keysDetail: 'Saving replaces all of them. Secrets are encrypted and never shown again.',
  set: 'Set. Enter it again to save.',
  notSet: 'Not set.',
  remove: 'Remove this account',
  removal: {
    title: 'Remove the account at {gateway}?',
    detail: 'Its keys are forgotten, and nothing can be paid back through it until there is a new one.',
  },
  fields: {
    secretKey: 'Secret key',
    webhookSecret: 'Signing secret of the webhook',
    apiKey: 'API key',
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    webhookId: 'Webhook ID',
    merchantAccount: 'Merchant account',
    hmacKey: 'HMAC key',
    livePrefix: 'Live prefix',
  },
} as const;
