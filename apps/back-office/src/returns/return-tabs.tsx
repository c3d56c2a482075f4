import { Badge, Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Schemas } from '../api.js';
import { type Tab, TABS } from './address.js';

type Props = Readonly<{
  tab: Tab;
  counts: Schemas['CountsByTabView'] | undefined;
  onChange: (tab: Tab) => void;
  children: ReactNode;
}>;

/** What is to be done and how much of it, with what the chosen tab shows. */
export function ReturnTabs({ tab, counts, onChange, children }: Props) {
  const t = useTranslations('returns.tabs');
  const { number } = useFormatter();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the tabs are wider than the page.
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const alarming = (name: Tab) => name === 'problems' && Boolean(counts?.problems);
  return (
    <Tabs
      value={tab}
      onChange={(chosen) => onChange(TABS.find((name) => name === chosen) ?? tab)}
      activateTabWithKeyboard={false}
    >
      <Tabs.List ref={list} aria-label={t('label')} className="return-tabs">
        {TABS.map((name) => (
          <Tabs.Tab
            key={name}
            value={name}
            rightSection={
              <Badge
                variant={name === tab || alarming(name) ? 'filled' : 'default'}
                color={alarming(name) ? 'red.9' : undefined}
                size="sm"
                miw="2rem"
                className="figures"
              >
                {counts ? number(counts[name]) : '–'}
              </Badge>
            }
          >
            {t(name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} pt="md">
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
