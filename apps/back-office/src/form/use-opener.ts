import { useEffect } from 'react';

/** When this goes away, the keyboard is back where it was when it came. */
export function useOpener(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
}
