import './returns.css';
import { FailureAlert, MoreButton, PageTitle } from '@retours/web';
import { Button, Kbd, Skeleton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { queryOf } from './address.js';
import { BULK_ACTIONS, BULK_MAX, type BulkAction } from './bulk/actions.js';
import { BulkDialog, type BulkWish } from './bulk/bulk-dialog.js';
import { KeysDialog } from './keys/keys-dialog.js';
import { useKeys } from './keys/use-keys.js';
import { useKeysEnabled } from './keys/use-keys-enabled.js';
import { useRowFocus } from './keys/use-row-focus.js';
import { NoReturns } from './no-returns.js';
import { usePolicy } from './policy.js';
import { PolicyFoot } from './policy-foot.js';
import { useReturnCounts, useReturns, useReturnStatuses } from './queries.js';
import { ReturnFilters } from './return-filters.js';
import { ReturnTable } from './return-table.js';
import { ReturnTabs } from './return-tabs.js';
import { ReturnToolbar } from './return-toolbar.js';
import { useAddress } from './use-address.js';
import { useSelection } from './use-selection.js';

/** The shop's returns: what is to be done, done one by one or many at once, by mouse or by keyboard. */
export function Component() {
  const t = useTranslations('returns');
  const queries = useQueryClient();
  const { address, isFiltered, change, clear } = useAddress();
  const { tab, sort, filters } = address;
  const query = queryOf(address);

  const returns = useReturns(query);
  const counts = useReturnCounts();
  const shop = usePolicy();
  const statuses = useReturnStatuses(returns.isSuccess);
  const rows = returns.rows ?? [];

  const selection = useSelection(
    rows.map(({ number }) => number),
    JSON.stringify({ tab, filters }),
  );
  const [wish, setWish] = useState<BulkWish>();
  const choose = (action: BulkAction) => setWish({ action, numbers: selection.selected });

  const search = useRef<HTMLInputElement>(null);
  const focus = useRowFocus();
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure();
  const keys = useKeysEnabled();
  const mayChoose = selection.selected.length > 0 && selection.selected.length <= BULK_MAX;
  useKeys(keys.enabled && !help && !wish, {
    '/': () => search.current?.focus(),
    j: () => focus.move(1),
    k: () => focus.move(-1),
    x: () => {
      const number = focus.number();
      if (number) selection.toggle(number);
    },
    '?': openHelp,
    ...(mayChoose && Object.fromEntries(BULK_ACTIONS.map((action) => [action.key, () => choose(action)]))),
  });

  return (
    <>
      <PageTitle
        actions={
          <Button
            variant="subtle"
            size="xs"
            onClick={openHelp}
            rightSection={
              keys.enabled && (
                <Kbd aria-hidden visibleFrom="sm">
                  ?
                </Kbd>
              )
            }
          >
            {t('keys.open')}
          </Button>
        }
      >
        {t('title')}
      </PageTitle>
      <ReturnTabs tab={tab} counts={counts.data?.tabs} onChange={(tab) => change({ tab })}>
        <ReturnFilters
          filters={filters}
          statuses={statuses.isError ? null : (statuses.data ?? [])}
          searchRef={search}
          keys={keys.enabled}
          onChange={change}
          onClear={clear}
        />
        <ReturnToolbar
          selection={selection}
          sort={sort}
          query={query}
          keys={keys.enabled}
          isEmpty={rows.length === 0}
          onSort={(sort) => change({ sort })}
          onChoose={choose}
        />
        <FailureAlert failure={returns.error} again={() => void returns.refetch()} />
        {returns.isPending && <Skeleton height={400} />}
        {returns.isSuccess && (
          <VisuallyHidden role="status">
            {t('shown', { count: rows.length, more: String(returns.hasNextPage) })}
          </VisuallyHidden>
        )}
        {rows.length > 0 && (
          <ReturnTable returns={rows} readAt={returns.dataUpdatedAt} selection={selection} focus={focus} />
        )}
        {returns.isSuccess && rows.length === 0 && (
          <NoReturns
            tab={tab}
            isFiltered={isFiltered}
            shop={shop}
            onClear={clear}
            onEverywhere={() => change({ tab: 'all' })}
          />
        )}
        <MoreButton pages={returns} />
      </ReturnTabs>
      <PolicyFoot shop={shop} />
      <KeysDialog opened={help} onClose={closeHelp} enabled={keys.enabled} onEnable={keys.setEnabled} />
      <BulkDialog
        wish={wish}
        onClose={() => setWish(undefined)}
        onClosed={() => document.activeElement === document.body && focus.back()}
        onDone={() => {
          selection.clear();
          return queries.invalidateQueries({ queryKey: ['returns'] });
        }}
      />
    </>
  );
}
