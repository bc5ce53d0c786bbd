import { useState } from 'react';
import type { Failure } from '../asked';

export interface Saying {
  readonly asking: boolean;
  readonly failure: Failure | null;
  /** Passed over while something is being said already. */
  readonly say: (send: () => Promise<Failure | null>) => void;
}

/** Something is said to the app: that it is on its way, and why it did not arrive. */
export function useSaying(): Saying {
  const [state, setState] = useState<Omit<Saying, 'say'>>({ asking: false, failure: null });
  const say: Saying['say'] = (send) => {
    if (state.asking) return;
    setState({ asking: true, failure: null });
    void send().then((failure) => {
      setState({ asking: false, failure });
    });
  };
  return { ...state, say };
}
