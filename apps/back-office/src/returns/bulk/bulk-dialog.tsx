import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api.js';
import type { BulkAction } from './actions.js';
import { BulkForm } from './bulk-form.js';

/** What is to be done, and to which returns. */
export type BulkWish = Readonly<{ action: BulkAction; numbers: readonly string[] }>;
type Props = Readonly<{
  /** What is asked for; undefined while nothing is. */
  wish: BulkWish | undefined;
  onClose: () => void;
  onDone: (answer: Schemas['BulkView']) => void;
  /** The dialog is gone from sight. */
  onClosed: () => void;
}>;

/** Shows what would happen to the selected returns before it does, and afterwards what did. */
export function BulkDialog({ wish, onClose, onDone, onClosed }: Props) {
  const t = useTranslations('returns.bulk');
  const close = useTranslations('web')('close');
  // While it goes out of sight it still says what it was about.
  const [shown, setShown] = useState(wish);
  if (wish && wish !== shown) setShown(wish);
  return (
    <Modal
      opened={wish !== undefined}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      title={shown && t(`${shown.action.name}.question`)}
      closeButtonProps={{ 'aria-label': close }}
      size="lg"
    >
      {shown && <BulkForm {...shown} onClose={onClose} onDone={onDone} />}
    </Modal>
  );
}
