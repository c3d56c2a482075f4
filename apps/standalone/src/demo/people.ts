import type { Persona } from '@retours/nest-kit';

export const DEMO_SHOP = 'demo';

const staff = { audience: 'retours-merchant', shop: DEMO_SHOP } as const;
const shopper = { role: 'shopper', audience: 'retours-customer', shop: DEMO_SHOP } as const;

export const GRACE: Persona = { ...staff, name: 'Grace', role: 'merchant', sub: 'staff-grace' };
export const ADA: Persona = { ...shopper, name: 'Ada', sub: 'c-ada', email: 'ada@example.com' };
export const BRUNO: Persona = { ...shopper, name: 'Bruno', sub: 'c-bruno', email: 'bruno@example.com' };
export const CHIDI: Persona = { ...shopper, name: 'Chidi', sub: 'c-chidi', email: 'chidi@example.com' };

/** Whom the pages of the demo shop may be tried as; who works there may do what their work is, Grace everything. */
export const PERSONAS: readonly Persona[] = [
  GRACE,
  {
    ...staff,
    name: 'Walid',
    role: 'warehouse',
    sub: 'staff-walid',
    scope: 'orders:read returns:read returns:write',
  },
  {
    ...staff,
    name: 'Agnès',
    role: 'accountant',
    sub: 'staff-agnes',
    scope: 'orders:read returns:read refunds:read refunds:write settings:read',
  },
  ADA,
  BRUNO,
];
