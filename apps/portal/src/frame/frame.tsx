import { AccountMenu, CONTENT, SkipLink } from '@retours/web';
import { Container, Group } from '@mantine/core';
import { NavLink, Outlet } from 'react-router';
import { useTranslations } from 'use-intl';
import { places } from './places.js';
import styles from './frame.module.css';

/** What stands around every screen: the places to go on top, the screen below. */
export function Frame() {
  const t = useTranslations();
  return (
    <>
      <SkipLink />
      <header className={styles.header}>
        <Container size="sm">
          <Group justify="space-between" wrap="nowrap" h={60}>
            <Group
              component="nav"
              aria-label={t('web.menu.navigation')}
              gap="lg"
              wrap="nowrap"
              className={styles.places}
            >
              {places.map(({ to, name }) => (
                <NavLink key={to} to={to} className={styles.place}>
                  {t(`frame.${name}`)}
                </NavLink>
              ))}
            </Group>
            <AccountMenu />
          </Group>
        </Container>
      </header>
      <Container component="main" id={CONTENT} tabIndex={-1} size="sm" py="xl" className={styles.content}>
        <Outlet />
      </Container>
    </>
  );
}
