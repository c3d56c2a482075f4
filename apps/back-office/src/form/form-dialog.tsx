import { FailureAlert } from '@retours/web';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Field } from './field.js';
import { Fields } from './fields.js';
import type { Saving } from './settings-form.js';
import { useOpener } from './use-opener.js';

type Props<Body> = Readonly<{
  title: string;
  /** What it will do. */
  detail?: ReactNode;
  fields: readonly Field<Body>[] | ((body: Body) => readonly Field<Body>[]);
  start: Body;
  /** The verb, not "OK". */
  confirm: string;
  danger?: boolean;
  submission: Omit<Saving<Body>, 'answer'>;
  reload?: () => void;
  onClose: () => void;
  /** How many fields stand beside each other where there is room. */
  cols?: number;
  /** What comes before the fields. */
  children?: (body: Body, change: (body: Body) => void) => ReactNode;
}>;

/** A short form over the page; stays open, with the reason, when it did not work. */
export function FormDialog<Body extends object>({
  title,
  detail,
  fields,
  start,
  confirm,
  danger = false,
  submission,
  reload,
  onClose,
  cols = 1,
  children,
}: Props<Body>) {
  const t = useTranslations('web');
  useOpener();
  const [body, setBody] = useState(start);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={cols > 1 ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submission.submit(body);
        }}
      >
        <Stack>
          {detail && <Text size="sm">{detail}</Text>}
          {children?.(body, setBody)}
          <Fields
            fields={typeof fields === 'function' ? fields(body) : fields}
            body={body}
            onChange={setBody}
            failure={submission.failure}
            cols={cols}
          />
          <FailureAlert failure={submission.failure} again={submission.again} reload={reload} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" color={danger ? 'red.9' : undefined} loading={submission.isPending}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
