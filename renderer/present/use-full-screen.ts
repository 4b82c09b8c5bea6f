// Full screen on request. The browser itself leaves it at Esc; then the next Esc leaves the presentation.
import { useCallback, useEffect, useState } from 'react';

export function useFullScreen() {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const look = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  // A host may refuse full screen: then the window simply stays as large as it is.
  const leave = useCallback(() => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }, []);
  const toggle = useCallback(() => {
    if (document.fullscreenElement) leave();
    else document.documentElement.requestFullscreen().catch(() => undefined);
  }, [leave]);
  useEffect(() => leave, [leave]);
  return { isFull, toggle, leave };
}
