import { bodyOf, versionedBodyOf } from '@retours/web';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { type StatusBook, useStatusFields } from './status-book.js';
import { StatusesPage } from './statuses-page.js';

type ReturnStatus = Schemas['ReturnStatusView'];

const at = (code: string) => ({ path: { code } });
const kinds = [
  'waiting_for_confirmation',
  'waiting_for_package',
  'package_received',
  'return_denied',
  'return_completed',
  'cancelled',
] as const;

const book: StatusBook<ReturnStatus> = {
  name: 'return-statuses',
  list: async (signal) =>
    (await bodyOf(api.GET('/v1/return-statuses', { params: { query: { limit: '200' } }, signal }))).items,
  find: async (code) => {
    const { body, version } = await versionedBodyOf(
      api.GET('/v1/return-statuses/{code}', { params: at(code) }),
    );
    const { deleted: _, ...status } = body;
    return { body: status, version };
  },
  add: (body, key) =>
    bodyOf(api.POST('/v1/return-statuses', { params: { header: { 'Idempotency-Key': key } }, body })),
  edit: (code, body, version) =>
    bodyOf(
      api.PATCH('/v1/return-statuses/{code}', {
        params: { ...at(code), header: { 'If-Match': version ?? undefined } },
        body,
      }),
    ),
  remove: async (code) => api.DELETE('/v1/return-statuses/{code}', { params: at(code) }),
  blank: { code: '', kind: 'waiting_for_confirmation', names: { en: '', fr: '' }, color: '#4169e1' },
  useFields: () => {
    const t = useTranslations('settings.statuses');
    return [
      ...useStatusFields(),
      {
        name: 'kind',
        label: t('kind'),
        hint: t('kindHint'),
        kind: 'select',
        choices: kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
      },
    ];
  },
};

/** The statuses a return can have. */
export const Component = () => <StatusesPage book={book} />;
