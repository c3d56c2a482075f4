import type { ReturnSheet, StaffActionName } from '@retours/domain';

/** The scope each thing staff do with a return takes. */
const needs: Readonly<Record<StaffActionName, string>> = {
  change_status: 'returns:write',
  override: 'returns:override',
  mark_returnless: 'returns:write',
  receive: 'returns:write',
  receive_early: 'returns:override',
  remove_line: 'returns:write',
  refund: 'refunds:write',
};

/** A return's sheet with those things enabled only that its reader may do. */
export const asGranted = (sheet: ReturnSheet, granted: ReadonlySet<string>): ReturnSheet => ({
  ...sheet,
  staffActions: sheet.staffActions.map(({ name, enabled }) => ({
    name,
    enabled: enabled && granted.has(needs[name]),
  })),
});
