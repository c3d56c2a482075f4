import { bodyOf, FailureAlert, PageTitle, useMay } from '@retours/web';
import { Anchor, Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { CreditSlip } from './credit-slip.js';
import { ReversalDialog } from './reversal-dialog.js';
import { SlipPdf } from './slip-pdf.js';

/** One credit slip, as it was issued. */
export function Component() {
  const { number = '' } = useParams();
  const t = useTranslations('creditSlips');
  const mayWrite = useMay()('refunds:write');
  const [reversing, setReversing] = useState(false);
  const slip = useQuery({
    queryKey: ['credit-slips', 'one', number],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/v1/credit-slips/{number}', { params: { path: { number } }, signal })),
  });
  const reversible = mayWrite && slip.data && !slip.data.reverses && !slip.data.reversedBy;
  return (
    <>
      <Anchor component={Link} to="/credit-slips" display="inline-block" mb="xs">
        {t('all')}
      </Anchor>
      <PageTitle
        actions={
          <Group gap="xs">
            <SlipPdf number={number} />
            {reversible && (
              <Button size="xs" variant="default" onClick={() => setReversing(true)}>
                {t('reversal.open')}
              </Button>
            )}
          </Group>
        }
      >
        {t('one.heading', { number })}
      </PageTitle>
      <FailureAlert failure={slip.error} again={() => void slip.refetch()} />
      {slip.isPending && <Skeleton height={400} />}
      {slip.data && <CreditSlip slip={slip.data} />}
      {reversing && <ReversalDialog number={number} onClose={() => setReversing(false)} />}
    </>
  );
}
