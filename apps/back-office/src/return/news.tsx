import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';

/** What was done last, said aloud; the keyboard comes here when what it was on has gone. */
export function News({ children }: Readonly<{ children: string | undefined }>) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (children && document.activeElement === document.body) place.current?.focus();
  }, [children]);
  return (
    <Text ref={place} role="status" tabIndex={-1} size="sm">
      {children}
    </Text>
  );
}
