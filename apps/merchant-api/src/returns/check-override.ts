import { requireScope } from '@retours/nest-kit';

/** To set the rules aside takes a permission of its own. */
export function checkOverride(
  { override }: Readonly<{ override?: boolean }>,
  granted: ReadonlySet<string>,
): void {
  if (override) requireScope(granted, 'returns:override');
}
