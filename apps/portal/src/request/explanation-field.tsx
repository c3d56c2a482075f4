import { Button, Group, Text, Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { type Draft, withPhrase } from './draft.js';

type Props = Readonly<{
  ref: Ref<HTMLTextAreaElement>;
  draft: Draft;
  fault: string | undefined;
  onChange: (draft: Draft) => void;
}>;

/** What the API takes (`ReturnBody.explanation`); it counts characters as people do, and has the last word. */
const MOST = 4000;

const phrases = ['big', 'small', 'damaged', 'different', 'mind'] as const;

/** Why the products go back: a phrase that fits is one press away. */
export function ExplanationField({ ref, draft, fault, onChange }: Props) {
  const t = useTranslations('request.explanation');
  const count = [...draft.explanation].length;
  return (
    <div>
      <Textarea
        ref={ref}
        size="md"
        label={t('label')}
        description={t('description')}
        value={draft.explanation}
        onChange={({ currentTarget }) => onChange({ ...draft, explanation: currentTarget.value })}
        error={fault ?? (count > MOST && t('tooLong', { max: MOST }))}
        required
        withAsterisk={false}
        autosize
        minRows={3}
        maxRows={12}
      />
      <Text size="sm" c="dimmed" ta="end" className="figures">
        {t('count', { count, max: MOST })}
      </Text>
      <Group gap="xs" mt="xs" role="group" aria-label={t('phrases.label')}>
        {phrases.map((phrase) => (
          <Button
            key={phrase}
            variant="default"
            radius="xl"
            fw={500}
            onClick={() => onChange(withPhrase(draft, t(`phrases.${phrase}`)))}
          >
            {t(`phrases.${phrase}`)}
          </Button>
        ))}
      </Group>
    </div>
  );
}
