import type { Pace } from './pace';

/**
 * Looks again and again while the page can be seen: at the pace of somebody who is there, slowly when nobody touches
 * it, at once when the viewer comes back, never twice at a time. Answers with the way to stop.
 */
export function watch(look: () => Promise<void>, pace: Pace): () => void {
  const stopped = new AbortController();
  const watching = { timer: 0, lastInput: Date.now(), looking: false };
  const isIdle = (): boolean => Date.now() - watching.lastInput >= pace.idleAfter;
  const schedule = (): void => {
    window.clearTimeout(watching.timer);
    if (document.hidden || stopped.signal.aborted) return;
    watching.timer = window.setTimeout(turn, isIdle() ? pace.idle : pace.awake);
  };
  const turn = (): void => {
    if (document.hidden || watching.looking) return;
    watching.looking = true;
    void look().finally(() => {
      watching.looking = false;
      schedule();
    });
  };
  listen(stopped.signal, watching, { isIdle, schedule, turn });
  schedule();
  return () => {
    stopped.abort();
    window.clearTimeout(watching.timer);
  };
}

interface Moves {
  readonly isIdle: () => boolean;
  readonly schedule: () => void;
  readonly turn: () => void;
}

function listen(
  signal: AbortSignal,
  watching: { lastInput: number },
  { isIdle, schedule, turn }: Moves,
): void {
  const touched = (): void => {
    const slow = isIdle();
    watching.lastInput = Date.now();
    if (slow) schedule();
  };
  const cameBack = (): void => {
    touched();
    turn();
  };
  for (const input of ['pointerdown', 'keydown', 'wheel'])
    window.addEventListener(input, touched, { signal, passive: true });
  for (const back of ['focus', 'online']) window.addEventListener(back, cameBack, { signal });
  document.addEventListener('visibilitychange', () => (document.hidden ? schedule() : cameBack()), {
    signal,
  });
}
