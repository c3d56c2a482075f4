import { useLanguage, useMoney } from '@retours/web';
import { useTranslations } from 'use-intl';
import type { Happening } from './story.js';
import type { Return } from './use-return.js';

type Props = Readonly<{ happening: Happening; told: Return }>;

/** What happened, in a few words. */
export function HappeningTitle({ happening, told }: Props) {
  const t = useTranslations('oneReturn.story');
  const { language } = useLanguage();
  const money = useMoney();
  switch (happening.what) {
    case 'moved': {
      if (happening.from === null) return t('asked');
      const status = told.statuses.find(({ code }) => code === happening.to);
      return t('moved', { status: status?.names[language] ?? happening.to });
    }
    case 'received':
      return t('received');
    case 'refunded': {
      const { voucher, moneyBack, currency } = happening.refund;
      return voucher
        ? t('voucher', { amount: money(voucher.amount, currency) })
        : t('refunded', { amount: money(moneyBack, currency) });
    }
    case 'settled':
      return t('settled', {
        amount: money(happening.amount, happening.refund.currency),
        reference: happening.settlement.reference,
      });
  }
}
