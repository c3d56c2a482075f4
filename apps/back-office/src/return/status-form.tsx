import { useLanguage } from '@retours/web';
import { Button, Checkbox, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChangeFailure } from './change-failure.js';
import { offers, type Return, useChange, type Versioned } from './use-return.js';

type Props = Readonly<{ seen: Versioned; onChanged: (now: Return) => void }>;

/** The statuses that may be chosen: the next ones, or every other one when the usual steps are set aside. */
const choices = ({ statuses, nextStatuses, status }: Return, override: boolean) =>
  statuses.filter(({ code }) => (override ? code !== status.code : nextStatuses.includes(code)));

const EMPTY = { status: '', note: '', internalNote: '', override: false };

/** Moves a return to another status, with a word to the customer and one to colleagues. */
export function StatusForm({ seen, onChanged }: Props) {
  const t = useTranslations('oneReturn.status');
  const { language } = useLanguage();
  const [wish, setWish] = useState(EMPTY);
  const told = seen.body;
  const change = useChange(seen, (now) => {
    setWish(EMPTY);
    onChanged(now);
  });
  const { override } = wish;
  const open = choices(told, override);
  const chosen = open.find(({ code }) => code === wish.status)?.code ?? '';
  const set = (changed: Partial<typeof EMPTY>) => setWish((before) => ({ ...before, ...changed }));

  return (
    <section aria-labelledby="status">
      <Title order={2} id="status" mb="sm">
        {t('title')}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.submit({
            move: {
              status: chosen,
              note: wish.note.trim() || undefined,
              internalNote: wish.internalNote.trim() || undefined,
              override: override || undefined,
            },
          });
        }}
      >
        <Stack>
          {open.length === 0 && <Text c="dimmed">{t('none')}</Text>}
          {open.length > 0 && (
            <Radio.Group
              label={t('move')}
              name="status"
              value={chosen}
              onChange={(status) => set({ status })}
              required
            >
              <Stack gap="xs" mt="xs">
                {open.map(({ code, names, color }) => (
                  <Radio key={code} value={code} label={names[language]} color={color} required />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {offers(told, 'override') && (
            <Checkbox
              label={t('override')}
              description={t('overrideHint')}
              checked={override}
              onChange={(event) => set({ override: event.currentTarget.checked })}
            />
          )}
          {open.length > 0 && (
            <>
              <Textarea
                label={t('note')}
                description={t('noteHint')}
                autosize
                minRows={2}
                value={wish.note}
                onChange={(event) => set({ note: event.currentTarget.value })}
              />
              <Textarea
                label={t('internalNote')}
                autosize
                minRows={1}
                value={wish.internalNote}
                onChange={(event) => set({ internalNote: event.currentTarget.value })}
              />
              <ChangeFailure change={change} now={told} />
              <Button type="submit" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
                {t('submit')}
              </Button>
            </>
          )}
        </Stack>
      </form>
    </section>
  );
}
