import { type Failure, FailureAlert } from '@retours/web';
import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Field } from './field.js';
import { Fields } from './fields.js';

/** Fields that belong together, under a heading. */
export type FieldGroup<Body> = Readonly<{
  title: string;
  detail?: string;
  cols?: number;
  fields: readonly Field<Body>[];
}>;

/** A form's submission, as the form shows it. */
export type Saving<Body> = Readonly<{
  submit: (body: Body) => void;
  again: () => void;
  isPending: boolean;
  failure: Failure | undefined;
  answer: unknown;
}>;

type Props<Body> = Readonly<{
  groups: readonly FieldGroup<Body>[];
  /** What stands in it at first. */
  start: Body;
  submission: Saving<Body>;
  /** Shows what is true now, after somebody else's change. */
  reload?: () => void;
  /** Without it nothing can be changed. */
  mayWrite: boolean;
  children?: (body: Body) => ReactNode;
}>;

/** Settings that are saved together. A page gives it a new `key` when somebody else's change is shown. */
export function SettingsForm<Body extends object>({
  groups,
  start,
  submission,
  reload,
  mayWrite,
  children,
}: Props<Body>) {
  const t = useTranslations('settings');
  const [body, setBody] = useState(start);
  const [touched, setTouched] = useState(false);
  const saved = submission.answer !== undefined && !submission.failure && !touched;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTouched(false);
        submission.submit(body);
      }}
    >
      <Stack gap="lg">
        {groups.map(({ title, detail, cols, fields }) => (
          <Card key={title} withBorder component="fieldset" disabled={!mayWrite} className="field-group">
            <Title order={2} component="legend" mb="xs">
              {title}
            </Title>
            {detail && (
              <Text c="dimmed" size="sm" mb="sm">
                {detail}
              </Text>
            )}
            <Fields
              fields={fields}
              body={body}
              onChange={(next) => {
                setTouched(true);
                setBody(next);
              }}
              failure={submission.failure}
              {...(cols ? { cols } : {})}
            />
          </Card>
        ))}
        {children?.(body)}
        <FailureAlert failure={submission.failure} again={submission.again} reload={reload} />
        <Group>
          <Button type="submit" loading={submission.isPending} disabled={!mayWrite}>
            {t('save')}
          </Button>
          <Text role="status" c="dimmed">
            {mayWrite ? saved && t('saved') : t('readOnly')}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
