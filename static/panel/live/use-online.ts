import { useSyncExternalStore } from 'react';

/** Whether the browser believes to be connected. */
export function useOnline(): boolean {
  return useSyncExternalStore(follow, () => navigator.onLine);
}

function follow(changed: () => void): () => void {
  const stopped = new AbortController();
  for (const event of ['online', 'offline'])
    window.addEventListener(event, changed, { signal: stopped.signal });
  return () => {
    stopped.abort();
  };
}
