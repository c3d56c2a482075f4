import { bodyOf, FailureAlert, headersOf, useLanguage, useSubmission } from '@retours/web';
import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { useReturnStatuses } from '../queries.js';
import { bodyFor } from './actions.js';
import type { BulkWish } from './bulk-dialog.js';
import { LeftAlone } from './bulk-results.js';

type Body = Schemas['BulkBody'];
type Props = BulkWish & Readonly<{ onClose: () => void; onDone: (answer: Schemas['BulkView']) => void }>;

/** What the API would do. */
const usePreview = (body: Body) =>
  useQuery({
    queryKey: ['bulk-preview', body],
    queryFn: ({ signal }) =>
      bodyOf(api.POST('/v1/returns/bulk', { params: { query: { dryRun: 'true' } }, body, signal })),
    staleTime: 0,
    gcTime: 0,
  });

const perform = (body: Body, key: string) =>
  bodyOf(api.POST('/v1/returns/bulk', { params: { header: headersOf(key) }, body }));

/** One decision for many returns: the preview, a message, the decision, and what became of it. */
export function BulkForm({ action, numbers, onClose, onDone }: Props) {
  const t = useTranslations('returns.bulk');
  const of = useTranslations(`returns.bulk.${action.name}`);
  const { language } = useLanguage();
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<string>();
  const ofKind = (useReturnStatuses(true).data ?? []).filter(({ kind }) => kind === action.kind);
  // A kind's first status is what the shop uses; who may not read statuses gets the one shipped with it.
  const status = action.kind === null ? undefined : (chosen ?? ofKind[0]?.code ?? action.kind);
  const preview = usePreview(bodyFor(numbers, status, ''));
  const submission = useSubmission(perform, onDone);
  const { answer, isPending } = submission;
  const told = answer ?? preview.data;
  const count = told?.done ?? 0;

  const news = useRef<HTMLParagraphElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A button that waits loses the keyboard: it stays with the news, and goes to the way out when all is done.
    if (isPending) news.current?.focus();
    if (answer) close.current?.focus();
  }, [isPending, answer]);

  return (
    <Stack>
      <Text role="status" ref={news} tabIndex={-1} fw={600} className="page-title">
        {!told ? t('checking') : of(isPending ? 'pending' : answer ? 'done' : 'eligible', { count })}
      </Text>
      {!answer && count > 0 && <Text size="sm">{of('detail')}</Text>}
      {told && <LeftAlone bulk={told} when={answer ? 'left' : 'skipped'} />}
      {!answer && ofKind.length > 1 && (
        <NativeSelect
          label={t('status')}
          value={status}
          data={ofKind.map(({ code, names }) => ({ value: code, label: names[language] }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {!answer && count > 0 && (
        <Textarea
          label={t('note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={2}
        />
      )}
      <FailureAlert failure={preview.error} again={() => void preview.refetch()} />
      <FailureAlert failure={submission.failure} again={submission.again} />
      <Group justify="flex-end">
        <Button variant="default" ref={close} onClick={onClose}>
          {t('close')}
        </Button>
        {!answer && (!told || count > 0) && (
          <Button
            data-autofocus
            color={action.name === 'deny' ? 'red.9' : undefined}
            loading={isPending}
            aria-disabled={!told}
            onClick={() => told && submission.submit(bodyFor(numbers, status, note))}
          >
            {of('confirm', { count: told ? count : numbers.length })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
