import { Badge } from '@mantine/core';
import { readableOn } from './contrast.js';

/** A status by its name, in the colour the merchant chose for it. */
export function StatusBadge({ name, color }: Readonly<{ name: string; color: string }>) {
  return (
    <Badge
      variant="filled"
      tt="none"
      fw={600}
      styles={{
        root: { backgroundColor: color, color: readableOn(color), maxWidth: '100%' },
      }}
    >
      {name}
    </Badge>
  );
}
