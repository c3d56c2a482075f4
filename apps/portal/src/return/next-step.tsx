import { Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';

type Props = Readonly<{ request: Pick<Schemas['CustomerReturnView'], 'status' | 'returnless'> }>;

/** What happens next with a return, and who has to do it. */
export function NextStep({ request: { status, returnless } }: Props) {
  const t = useTranslations('return.next');
  const isKept = returnless && status.kind === 'waiting_for_package';
  return (
    <section>
      <Title order={2} mb="xs">
        {t('title')}
      </Title>
      <Text>{t(isKept ? 'kept' : status.kind)}</Text>
    </section>
  );
}
