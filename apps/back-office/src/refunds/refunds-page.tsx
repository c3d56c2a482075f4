import { PageTitle } from '@retours/web';
import { Tabs, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Differences } from './differences.js';
import { News } from './news.js';
import { RefundList } from './refund-list.js';
import { type Tab, tabs } from './words.js';

/** Refunds by what they want of somebody; the tab stands in the address. */
export function Component() {
  const t = useTranslations('refunds');
  const [params, setParams] = useSearchParams();
  const tab = tabs.find((one) => one === params.get('tab')) ?? 'failed';
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Tabs
        value={tab}
        onChange={(next) => setParams(next ? { tab: next } : {}, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <Text c="dimmed" size="sm" mb="md">
              {t(`about.${one}`)}
            </Text>
            <Content tab={one} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}

function Content({ tab }: Readonly<{ tab: Tab }>) {
  if (tab === 'differences') return <Differences />;
  if (tab === 'news') return <News />;
  return <RefundList status={tab === 'all' ? undefined : tab} />;
}
