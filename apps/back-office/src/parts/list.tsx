import { EmptyState, FailureAlert, MoreButton, type usePages } from '@retours/web';
import { Skeleton } from '@mantine/core';
import { type Column, Rows } from './rows.js';

type Props<Row> = Readonly<{
  label: string;
  pages: ReturnType<typeof usePages<Row>>;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  /** What to do while there is none. */
  none: string;
  minWidth?: number;
}>;

/** A list read page by page: loading, failed, empty, or its rows. */
export function List<Row>({ label, pages, columns, keyOf, none, minWidth = 640 }: Props<Row>) {
  return (
    <>
      <FailureAlert failure={pages.error} again={() => void pages.refetch()} />
      {pages.isPending && <Skeleton height={320} />}
      {pages.rows?.length === 0 && <EmptyState>{none}</EmptyState>}
      {pages.rows && pages.rows.length > 0 && (
        <Rows label={label} columns={columns} rows={pages.rows} keyOf={keyOf} minWidth={minWidth} />
      )}
      <MoreButton pages={pages} />
    </>
  );
}
