import { versionedBodyOf } from '@retours/web';
import { useTranslations } from 'use-intl';
import { api, type Schemas } from '../../api.js';
import { useKept } from '../kept.js';
import { KeptForm } from '../kept-form.js';
import { SettingsPage } from '../settings-page.js';

type Letterhead = Schemas['LetterheadView'];

const read = (signal: AbortSignal) => versionedBodyOf(api.GET('/v1/letterhead', { signal }));
const write = (body: Letterhead, version: string | null) =>
  versionedBodyOf(
    api.PUT('/v1/letterhead', { params: { header: { 'If-Match': version ?? undefined } }, body }),
  );

/** The shop as its papers and mails show it. */
export function Component() {
  const t = useTranslations('settings.letterhead');
  const letterhead = useKept(['letterhead'], read, write);
  return (
    <SettingsPage name="letterhead">
      <KeptForm
        settings={letterhead}
        groups={[
          {
            title: t('papers'),
            detail: t('papersDetail'),
            cols: 2,
            fields: [
              { name: 'name', label: t('name') },
              { name: 'address', label: t('address'), hint: t('linesHint'), kind: 'lines' },
              { name: 'registration', label: t('registration'), hint: t('registrationHint'), kind: 'lines' },
              { name: 'email', label: t('email'), empty: null },
              { name: 'phone', label: t('phone'), empty: null },
              { name: 'website', label: t('website'), empty: null },
              { name: 'logo', label: t('logo'), hint: t('logoHint'), kind: 'picture' },
            ],
          },
        ]}
      />
    </SettingsPage>
  );
}
