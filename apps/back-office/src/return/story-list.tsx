import { DateTime } from '@retours/web';
import { Text, Timeline, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { HappeningTitle } from './happening-title.js';
import { useWho } from './people.js';
import { storyOf, type Happening } from './story.js';
import type { Return } from './use-return.js';

/** One timeline of all that happened to a return, the latest first. */
export function Story({ told }: Readonly<{ told: Return }>) {
  const t = useTranslations('oneReturn.story');
  const whoOf = useWho(told);
  return (
    <section aria-labelledby="story">
      <Title order={2} id="story" mb="md">
        {t('title')}
      </Title>
      <Timeline component="ol" className="story" bulletSize={14} lineWidth={2} active={-1}>
        {storyOf(told).map((happening) => (
          <Timeline.Item
            key={happening.id}
            component="li"
            title={<HappeningTitle happening={happening} told={told} />}
          >
            <Text size="xs" c="dimmed">
              {whoOf(happening)} · <DateTime at={happening.at} precision="minute" />
            </Text>
            <Details happening={happening} told={told} />
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  );
}

function Details({ happening, told }: Readonly<{ happening: Happening; told: Return }>) {
  const t = useTranslations('oneReturn');
  const nameOf = (lineId: string) => told.lines.find((line) => line.lineId === lineId)?.name ?? lineId;
  return (
    <>
      {happening.what === 'moved' && happening.override && (
        <Text size="sm" fw={600}>
          {t('story.override')}
        </Text>
      )}
      {happening.what === 'received' &&
        happening.receipts.map(({ id, lineId, quantity, condition }) => (
          <Text key={id} size="sm">
            {t('story.unit', { quantity, name: nameOf(lineId), condition: t(`condition.${condition}`) })}
          </Text>
        ))}
      {happening.notes.map(({ text, for: reader }) => (
        <Text key={reader + text} size="sm" className="as-written">
          <Text span inherit c="dimmed">
            {t(reader === 'customer' ? 'story.forCustomer' : 'story.forStaff')}
          </Text>{' '}
          {text}
        </Text>
      ))}
    </>
  );
}
