import { Alert, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import { ChangeFailure } from './change-failure.js';
import { allAsAsked, type Counts, receiptOf } from './counting.js';
import { LineCount } from './line-count.js';
import { ScanField } from './scan-field.js';
import { offers, useChange, type Versioned } from './use-return.js';

type Props = Readonly<{ seen: Versioned; onNews: (news: string) => void }>;

/** Counts a package, by scanner or by hand, and records it. */
export function ReceiveForm({ seen, onNews }: Props) {
  const t = useTranslations('oneReturn.receive');
  const scanner = useRef<HTMLInputElement>(null);
  const [counts, setCounts] = useState<Counts>({});
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const [why, setWhy] = useState('');
  const told = seen.body;
  const early = offers(told, 'receive_early');
  const [unasked, { open }] = useDisclosure();
  const lines = told.lines.filter(({ awaited }) => awaited > 0);
  const received = receiptOf(lines, counts, notes);
  const count = received.reduce((sum, { quantity }) => sum + quantity, 0);
  const clear = () => {
    setCounts({});
    setNotes({});
    scanner.current?.focus();
  };
  const change = useChange(seen, () => {
    onNews(t('done', { count }));
    setWhy('');
    clear();
  });

  if (early && !unasked)
    return (
      <Button variant="default" onClick={open} style={{ alignSelf: 'flex-start' }}>
        {t('open')}
      </Button>
    );
  return (
    <section aria-labelledby="receive">
      <Title order={2} id="receive" mb="sm">
        {t('title')}
      </Title>
      <Paper withBorder p="md">
        <Stack>
          {early && <Alert color="yellow">{t('early')}</Alert>}
          <ScanField ref={scanner} lines={lines} counts={counts} onCounted={setCounts} autoFocus={early} />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const override = early ? { override: true, note: why.trim() || undefined } : {};
              change.submit({ receipt: { lines: received, ...override } });
            }}
          >
            <Stack>
              {lines.map((line) => (
                <LineCount
                  key={line.lineId}
                  line={line}
                  counts={counts}
                  onCounted={setCounts}
                  note={notes[line.lineId] ?? ''}
                  onNote={(note) => setNotes((before) => ({ ...before, [line.lineId]: note }))}
                />
              ))}
              {early && (
                <Textarea
                  label={t('why')}
                  value={why}
                  onChange={(event) => setWhy(event.currentTarget.value)}
                  autosize
                  minRows={2}
                  required
                />
              )}
              <ChangeFailure change={change} now={told} />
              <Group>
                <Button type="submit" loading={change.isPending} disabled={count === 0}>
                  {t('submit', { count })}
                </Button>
                <Button variant="default" onClick={() => setCounts(allAsAsked(lines))}>
                  {t('allAsAsked')}
                </Button>
                {count > 0 && (
                  <Button variant="subtle" onClick={clear}>
                    {t('clear')}
                  </Button>
                )}
              </Group>
              {count === 0 && (
                <Text size="sm" c="dimmed">
                  {t('nothing')}
                </Text>
              )}
            </Stack>
          </form>
        </Stack>
      </Paper>
    </section>
  );
}
