import { Alert, Button, Container, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { FailureAlert } from '../look/alerts.js';
import { LanguageSwitch } from '../look/language-switch.js';
import type { OpenIdProvider, Persona, WayOfSigningIn } from './ways.js';

type Props = Readonly<{
  way: WayOfSigningIn;
  ended: boolean;
  isPending: boolean;
  failure: Error | null;
  onPersona: (persona: Persona) => void;
  onProvider: (provider: OpenIdProvider) => void;
}>;

/** Where everybody begins: a persona of the trial shop, or the shop's own sign-in. */
export function SignInPage({ way, ended, isPending, failure, onPersona, onProvider }: Props) {
  const t = useTranslations('web.signIn');
  const title = t('title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Container component="main" size={440} py={{ base: 'xl', sm: 80 }}>
      <Stack gap="lg">
        <Group justify="space-between">
          <Title order={1}>{title}</Title>
          <LanguageSwitch />
        </Group>
        {ended && <Alert role="status">{t('ended')}</Alert>}
        <FailureAlert failure={failure} />
        {way.kind === 'none' && <Text>{t('none')}</Text>}
        {way.kind === 'personas' && (
          <Personas personas={way.personas} disabled={isPending} onChoose={onPersona} />
        )}
        {way.kind === 'oidc' && (
          <>
            <Text c="dimmed">{t('oidc')}</Text>
            <Button size="md" loading={isPending} onClick={() => onProvider(way)}>
              {t('button')}
            </Button>
          </>
        )}
      </Stack>
    </Container>
  );
}

type PersonasProps = Readonly<{
  personas: readonly Persona[];
  disabled: boolean;
  onChoose: (persona: Persona) => void;
}>;

function Personas({ personas, disabled, onChoose }: PersonasProps) {
  const t = useTranslations('web.signIn');
  return (
    <Stack gap="sm" role="group" aria-labelledby="personas">
      <div>
        <Text id="personas" fw={600}>
          {t('persona')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('personaDetail')}
        </Text>
      </div>
      {personas.map((persona) => (
        <UnstyledButton
          key={`${persona.shop} ${persona.sub}`}
          className="choice"
          disabled={disabled}
          onClick={() => onChoose(persona)}
        >
          <Text fw={600}>{persona.name}</Text>
          <Text size="sm" c="dimmed">
            {t(`roles.${persona.role}`)}
          </Text>
        </UnstyledButton>
      ))}
    </Stack>
  );
}
