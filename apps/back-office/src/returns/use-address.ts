import { useSearchParams } from 'react-router';
import { type Address, addressOf, type Filter, FILTERS } from './address.js';

type Change = Readonly<Partial<Record<Filter | 'tab' | 'sort', string>>>;

/** What the page's address says, and how to change it: a reload, a bookmark or the way back shows the same. */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const address: Address = addressOf(params);
  const change = (changed: Change) =>
    setParams(
      (now) => Object.entries({ ...Object.fromEntries(now), ...changed }).filter(([, value]) => value !== ''),
      { replace: true },
    );
  return {
    address,
    isFiltered: Object.keys(address.filters).length > 0,
    /** Changes some of it; an empty value is taken out. */
    change,
    /** Shows the tab unfiltered. */
    clear: () => change(Object.fromEntries(FILTERS.map((name) => [name, '']))),
  };
}
