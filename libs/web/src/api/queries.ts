import { QueryClient } from '@tanstack/react-query';
import { NoAnswer } from './refusal.js';

const REPEATS = 2;

/** What was read, kept while the page is open. A refusal is an answer: only silence is asked again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Whoever comes back to the page sees what is true now.
      refetchOnWindowFocus: 'always',
      retry: (failures, error) => error instanceof NoAnswer && failures < REPEATS,
    },
    mutations: { networkMode: 'always' },
  },
});
