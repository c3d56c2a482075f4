/** Fetch that follows no redirect: credentials and refunds go to the address they are meant for, or nowhere. */
export const fetchDirectly: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'error' });
