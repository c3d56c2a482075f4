import { Button, type ButtonProps, Code, Group, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

type Props = Pick<ButtonProps, 'size'> & Readonly<{ value: string }>;

/** A code that people take with them, and the button that copies it. */
export function Copied({ value, size }: Props) {
  const t = useTranslations('web');
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <Group gap="xs">
      <Code fz="sm" style={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
        {value}
      </Code>
      {/* Browsers lend the clipboard to secure pages only; elsewhere the code is selected by hand. */}
      {window.isSecureContext && (
        <Button size={size} variant="default" aria-label={t('copyOf', { value })} onClick={() => void copy()}>
          {t(isCopied ? 'copied' : 'copy')}
        </Button>
      )}
      <VisuallyHidden role="status">{isCopied && t('copied')}</VisuallyHidden>
    </Group>
  );
}
