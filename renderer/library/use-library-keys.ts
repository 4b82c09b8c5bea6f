// Ctrl+N and Ctrl+O in the library.
import { useEffect, useRef } from 'react';

type Keys = { readonly onNew: () => void; readonly onOpen: () => void };

export function useLibraryKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'n' && key !== 'o') return;
      event.preventDefault();
      if (key === 'n') latest.current.onNew();
      else latest.current.onOpen();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
