import { Alert } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

type Props = Readonly<{ children: ReactNode; onClose: () => void }>;

/** What was just done; the keyboard goes there, and screen readers hear it. */
export function Told({ children, onClose }: Props) {
  const t = useTranslations('order.done');
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), []);
  return (
    <Alert
      ref={alert}
      role="status"
      tabIndex={-1}
      color="green"
      withCloseButton
      closeButtonLabel={t('close')}
      onClose={onClose}
    >
      {children}
    </Alert>
  );
}
