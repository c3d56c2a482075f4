import { AccountMenu, CONTENT, SkipLink, useMay } from '@retours/web';
import { AppShell, Burger, Group, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { NavLink as RouterLink, Outlet, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { places } from './places.js';

const header = { height: 60 };
const PHONE = 'sm';

/** What stands around every screen: the places to go at the left, folded away on a phone. */
export function Frame() {
  const t = useTranslations();
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  const may = useMay();
  useEffect(close, [pathname, close]);
  return (
    <>
      <SkipLink />
      <AppShell
        header={header}
        navbar={{ width: 220, breakpoint: PHONE, collapsed: { mobile: !opened } }}
        padding={{ base: 'md', sm: 'xl' }}
      >
        <AppShell.Header>
          <Group h="100%" px="md" justify="space-between">
            <Group gap="sm">
              <Burger
                opened={opened}
                onClick={toggle}
                hiddenFrom={PHONE}
                size="sm"
                aria-expanded={opened}
                aria-label={t(opened ? 'web.menu.close' : 'web.menu.open')}
              />
              <Text fw={700}>{t('frame.app')}</Text>
            </Group>
            <AccountMenu />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="xs" aria-label={t('web.menu.navigation')}>
          {places
            .filter(({ scope }) => may(scope))
            .map(({ to, name }) => (
              <NavLink
                key={to}
                component={RouterLink}
                to={to}
                label={t(`frame.${name}`)}
                active={pathname.startsWith(to)}
              />
            ))}
        </AppShell.Navbar>
        <AppShell.Main id={CONTENT} tabIndex={-1}>
          <Outlet />
        </AppShell.Main>
      </AppShell>
    </>
  );
}
