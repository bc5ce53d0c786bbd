/** Work that has begun and has not ended, so that somebody can wait for all of it. */
export interface WorkInHand {
  readonly track: (work: Promise<unknown>) => void;
  readonly isIdle: () => boolean;
  /** Resolves when nothing is in hand, work that other work began included; never rejects. */
  readonly settled: () => Promise<void>;
}

export function workInHand(): WorkInHand {
  const inHand = new Set<Promise<unknown>>();
  return {
    track(work) {
      inHand.add(work);
      const done = () => inHand.delete(work);
      work.then(done, done);
    },
    isIdle: () => inHand.size === 0,
    async settled() {
      while (inHand.size > 0) await Promise.allSettled(inHand);
    },
  };
}
