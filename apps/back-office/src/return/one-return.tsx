import { FileButton, PageTitle, StatusBadge, useLanguage } from '@retours/web';
import { Grid, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../api.js';
import { ReturnFacts } from './facts.js';
import { KeepGoods } from './keep-goods.js';
import { Lines } from './lines.js';
import { News } from './news.js';
import { ReceiveForm } from './receive-form.js';
import { Refunds } from './refunds.js';
import { StatusForm } from './status-form.js';
import { Story } from './story-list.js';
import { offers, type Return, type Versioned } from './use-return.js';

/** Everything about a return that was read. */
export function OneReturn({ seen }: Readonly<{ seen: Versioned }>) {
  const t = useTranslations('oneReturn');
  const { language } = useLanguage();
  const [news, setNews] = useState<string>();
  const told = seen.body;
  const receivable = offers(told, 'receive') || offers(told, 'receive_early');
  const statusChanged = ({ status }: Return) => setNews(t('changed', { status: status.names[language] }));

  return (
    <>
      <PageTitle
        actions={
          offers(told, 'slip') && (
            <FileButton
              read={() =>
                api.GET('/v1/returns/{number}/slip.pdf', {
                  params: { path: { number: told.number } },
                  parseAs: 'blob',
                })
              }
            >
              {t('slip')}
            </FileButton>
          )
        }
      >
        {t('heading', { number: told.number })}
      </PageTitle>
      <Group mb="lg">
        <StatusBadge name={told.status.names[language]} color={told.status.color} />
        <News>{news}</News>
      </Group>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="xl">
            <ReturnFacts told={told} />
            <Lines seen={seen} onNews={setNews} />
            {receivable && <ReceiveForm seen={seen} onNews={setNews} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="xl">
            {offers(told, 'change_status') && <StatusForm seen={seen} onChanged={statusChanged} />}
            {offers(told, 'mark_returnless') && <KeepGoods seen={seen} onNews={setNews} />}
            <Refunds told={told} />
            <Story told={told} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}
