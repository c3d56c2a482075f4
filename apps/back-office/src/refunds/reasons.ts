import { useTranslations } from 'use-intl';

const known = [
  'by_hand',
  'reviewed',
  'undecided',
  'amount_differs',
  'refunded_after_all',
  'refunded_twice',
] as const;

/** Our own reasons in words; a gateway's are shown as it gave them. */
export function usePlainReason() {
  const t = useTranslations('refunds');
  return (reason: string) => {
    const own = known.find((one) => one === reason);
    return own ? t(`reasons.${own}`) : t('gatewaySays', { reason });
  };
}
