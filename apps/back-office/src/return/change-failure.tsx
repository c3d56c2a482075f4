import { FailureAlert, Refusal, type Failure } from '@retours/web';
import { Alert, List, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { HappeningTitle } from './happening-title.js';
import { useWho } from './people.js';
import { newSince } from './story.js';
import type { Return } from './use-return.js';

type Props = Readonly<{
  change: Readonly<{ failure: Failure | undefined; again: () => void; overtaken: Return | undefined }>;
  /** The return as it is by now. */
  now: Return;
}>;

/** Why a change was not made; when somebody else was quicker, who it was, and what they did. */
export function ChangeFailure({ change: { failure, again, overtaken }, now }: Props) {
  const t = useTranslations('oneReturn.overtaken');
  const format = useFormatter();
  const whoOf = useWho(now);
  if (!(failure instanceof Refusal && failure.code === 'VERSION_CONFLICT' && overtaken))
    return <FailureAlert failure={failure} again={again} />;
  const news = newSince(overtaken, now);
  return (
    <Alert role="alert" color="yellow" title={failure.title}>
      <Stack gap="xs">
        <List size="sm">
          {news.map((happening) => (
            <List.Item key={happening.id}>
              <HappeningTitle happening={happening} told={now} />
              {' · '}
              {t('by', {
                who: whoOf(happening),
                when: format.relativeTime(new Date(happening.at), new Date()),
              })}
            </List.Item>
          ))}
          {news.length === 0 && <List.Item>{t('other')}</List.Item>}
        </List>
        <Text size="sm">{t('detail')}</Text>
      </Stack>
    </Alert>
  );
}
