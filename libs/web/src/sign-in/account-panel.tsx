import { Avatar, Menu, Text, UnstyledButton, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../language/language.js';
import { languages } from '../language/languages.js';
import { languageNames } from '../look/language-switch.js';
import { signOut, useSession } from './session.js';

const schemes = ['light', 'dark', 'auto'] as const;
const mark = (chosen: boolean) => (chosen ? '✓' : undefined);

/** Who is signed in, the language and the appearance of the page, and the way out. */
export default function AccountPanel() {
  const t = useTranslations('web');
  const { grant } = useSession();
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { name = '', role } = grant?.person ?? {};
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <UnstyledButton className="account">
          <Avatar aria-hidden name={name} color="pine" radius="xl" variant="light" />
          <VisuallyHidden>{t('menu.account', { name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--mantine-color-text)">
            {name}
          </Text>
          {role && t(`signIn.roles.${role}`)}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        {languages.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            aria-current={each === language || undefined}
            rightSection={mark(each === language)}
            onClick={() => void choose(each)}
          >
            {languageNames[each]}
          </Menu.Item>
        ))}
        <Menu.Label>{t('theme.label')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            aria-current={scheme === colorScheme || undefined}
            rightSection={mark(scheme === colorScheme)}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`theme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('signIn.out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
