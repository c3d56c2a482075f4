import { useTranslations } from 'use-intl';

const known = [
  'secretKey',
  'webhookSecret',
  'apiKey',
  'clientId',
  'clientSecret',
  'webhookId',
  'merchantAccount',
  'hmacKey',
  'livePrefix',
] as const;

/** What a key is called where it is found; one of a new gateway by the name the API has for it. */
export function useFieldLabel() {
  const t = useTranslations('settings.gateways.fields');
  return (name: string) => {
    const field = known.find((one) => one === name);
    return field ? t(field) : name;
  };
}
