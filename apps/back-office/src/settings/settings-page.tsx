import { PageTitle, useMay } from '@retours/web';
import { Alert, Anchor, Box, NavLink, SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { type SettingsPageName, settingsPages } from './places.js';

type Props = Readonly<{ name: SettingsPageName; actions?: ReactNode; children: ReactNode }>;

/** A page of the settings, with the way to the others beside it, or above it on a phone. */
export function SettingsPage({ name, actions, children }: Props) {
  const t = useTranslations('settings');
  return (
    <>
      <Anchor component={Link} to="/settings" hiddenFrom="md" display="inline-block" mb="xs">
        {t('all')}
      </Anchor>
      <PageTitle actions={actions}>{t(`pages.${name}.title`)}</PageTitle>
      <Box className="settings">
        <Box component="nav" aria-label={t('title')} visibleFrom="md">
          {settingsPages.map((page) => (
            <NavLink
              key={page}
              component={Link}
              to={`/settings/${page}`}
              label={t(`pages.${page}.title`)}
              active={page === name}
              aria-current={page === name ? 'page' : undefined}
            />
          ))}
        </Box>
        <Box miw={0}>
          <Readable>{children}</Readable>
        </Box>
      </Box>
    </>
  );
}

/** What only some people may see, or a kind word to the others. */
function Readable({ children }: Readonly<{ children: ReactNode }>) {
  const t = useTranslations('settings');
  const may = useMay();
  return may('settings:read') ? children : <Alert title={t('notYours.title')}>{t('notYours.detail')}</Alert>;
}

/** Every page of the settings, and what is set there. */
export function Component() {
  const t = useTranslations('settings');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Readable>
        <SimpleGrid component="ul" cols={{ base: 1, sm: 2, lg: 3 }} className="plain">
          {settingsPages.map((page) => (
            <li key={page}>
              <UnstyledButton
                component={Link}
                to={`/settings/${page}`}
                className="choice"
                display="block"
                h="100%"
              >
                <Text fw={600}>{t(`pages.${page}.title`)}</Text>
                <Text size="sm" c="dimmed">
                  {t(`pages.${page}.detail`)}
                </Text>
              </UnstyledButton>
            </li>
          ))}
        </SimpleGrid>
      </Readable>
    </>
  );
}
