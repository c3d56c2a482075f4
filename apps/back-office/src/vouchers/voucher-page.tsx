import { bodyOf, Copied, DateTime, FailureAlert, Money, PageTitle, StatusBadge, useMay } from '@retours/web';
import { Anchor, Button, Card, Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { Facts } from '../parts/facts.js';
import { RedeemDialog } from './redeem-dialog.js';
import { Redemptions } from './redemptions.js';
import { colors } from './states.js';

/** One voucher: what is left of it, and what it was spent on. */
export function Component() {
  const { code = '' } = useParams();
  const t = useTranslations('vouchers');
  const mayWrite = useMay()('refunds:write');
  const [redeeming, setRedeeming] = useState(false);
  const found = useQuery({
    queryKey: ['vouchers', 'one', code],
    queryFn: ({ signal }) => bodyOf(api.GET('/v1/vouchers/{code}', { params: { path: { code } }, signal })),
  });
  const voucher = found.data;
  return (
    <>
      <Anchor component={Link} to="/vouchers" display="inline-block" mb="xs">
        {t('all')}
      </Anchor>
      <PageTitle
        actions={
          mayWrite &&
          voucher?.state === 'usable' && (
            <Button size="xs" onClick={() => setRedeeming(true)}>
              {t('redeem.open')}
            </Button>
          )
        }
      >
        {t('one.title')}
      </PageTitle>
      <FailureAlert failure={found.error} again={() => void found.refetch()} />
      {found.isPending && <Skeleton height={300} />}
      {voucher && (
        <Stack gap="lg">
          <Card withBorder>
            <Facts
              facts={[
                [t('code'), <Copied size="compact-xs" key="code" value={voucher.code} />],
                [
                  t('state'),
                  <StatusBadge
                    key="state"
                    name={t(`states.${voucher.state}`)}
                    color={colors[voucher.state]}
                  />,
                ],
                [
                  t('remaining'),
                  <Money key="remaining" amount={voucher.remaining} currency={voucher.currency} />,
                ],
                [t('amount'), <Money key="amount" amount={voucher.amount} currency={voucher.currency} />],
                [t('customer'), voucher.customerId],
                [t('issued'), <DateTime key="issued" at={voucher.issuedAt} />],
                [t('expires'), <DateTime key="expires" at={voucher.expiresAt} />],
                [t('tax'), t(voucher.taxIncluded ? 'taxIncluded' : 'taxExcluded')],
              ]}
            />
          </Card>
          <Title order={2}>{t('redemptions')}</Title>
          <Redemptions voucher={voucher} mayWrite={mayWrite} />
        </Stack>
      )}
      {redeeming && voucher && <RedeemDialog voucher={voucher} onClose={() => setRedeeming(false)} />}
    </>
  );
}
