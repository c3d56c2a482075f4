import { useLocalStorage } from '@mantine/hooks';

/** Whether single keys do something, as this browser remembers it. */
export function useKeysEnabled() {
  const [enabled, setEnabled] = useLocalStorage({
    key: 'retours.keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return { enabled, setEnabled };
}
