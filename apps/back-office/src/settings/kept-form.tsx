import { FailureAlert, useMay } from '@retours/web';
import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FieldGroup, SettingsForm } from '../form/settings-form.js';
import type { useKept } from './kept.js';

type Props<Body extends object> = Readonly<{
  settings: ReturnType<typeof useKept<Body, Body>>;
  groups: readonly FieldGroup<Body>[];
  children?: (body: Body) => ReactNode;
}>;

/** Settings that are saved whole: loading, failed, or their form. */
export function KeptForm<Body extends object>({ settings, groups, children }: Props<Body>) {
  const mayWrite = useMay()('settings:write');
  const { kept, submission, formKey, reload } = settings;
  return (
    <>
      <FailureAlert failure={kept.error} again={() => void kept.refetch()} />
      {kept.isPending && <Skeleton height={480} />}
      {kept.data && (
        <SettingsForm
          key={formKey}
          groups={groups}
          start={kept.data.body}
          submission={submission}
          reload={() => void reload()}
          mayWrite={mayWrite}
          {...(children ? { children } : {})}
        />
      )}
    </>
  );
}
