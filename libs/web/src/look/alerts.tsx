import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Failure } from '../api/submission.js';
import { Refusal } from '../api/refusal.js';

type Repeat = Readonly<{ /** Does the same again; the key of a submission is kept. */ again?: () => void }>;

/** What the API's "no" says, in its own words, next to what caused it. */
export function RefusalAlert({
  refusal,
  reload,
}: Readonly<{
  refusal: Refusal;
  /** Shows what is true now, after somebody else's change. */ reload?: () => void;
}>) {
  const t = useTranslations('web');
  return (
    <Alert role="alert" color="red" title={refusal.title}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{refusal.detail}</Text>
        {refusal.errors.length > 0 && (
          <List size="sm">
            {refusal.errors.map(({ pointer, message }) => (
              <List.Item key={pointer + message}>{message}</List.Item>
            ))}
          </List>
        )}
        {refusal.code === 'VERSION_CONFLICT' && reload && (
          <Button size="xs" variant="default" onClick={reload}>
            {t('reload')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** The network failed: nothing is lost, and trying again does nothing twice. */
export function NetworkAlert({ again }: Repeat) {
  const t = useTranslations('web');
  return (
    <Alert role="alert" color="yellow" title={t('noAnswer.title')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('noAnswer.detail')}</Text>
        {again && (
          <Button size="xs" variant="default" onClick={again}>
            {t('tryAgain')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

type FailureProps = Repeat & Readonly<{ failure: Failure | Error | null | undefined; reload?: () => void }>;

/** Whatever went wrong with a reading or a submission, or nothing. */
export function FailureAlert({ failure, again, reload }: FailureProps) {
  if (!failure) return null;
  return failure instanceof Refusal ? (
    <RefusalAlert refusal={failure} reload={reload ?? again} />
  ) : (
    <NetworkAlert again={again} />
  );
}
