import { PageTitle } from '@retours/web';
import { Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CreditSlips } from './credit-slips.js';
import { Vouchers } from './vouchers.js';

/** What the shop owes or has paid back: vouchers to spend, and the documents of refunds. */
export function Component() {
  const t = useTranslations('credit');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Stack gap="xl">
        <Vouchers />
        <CreditSlips />
      </Stack>
    </>
  );
}
