import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';

// What opens a menu weighs as much as a screen does: it comes after the first one.
const AccountPanel = lazy(() => import('./account-panel.js'));

/** Who is signed in, the language and the appearance of the page, and the way out. */
export const AccountMenu = () => (
  <Suspense fallback={<Skeleton circle height={38} />}>
    <AccountPanel />
  </Suspense>
);
