import type { ForgeHost, PanelCall } from '../forge/forge-host';
import { recordOf } from '../jira/raw-values';
import type { LookForChanges } from './look-for-changes';

const MINUTE = 60_000;
/** An open panel asks every few seconds, a forgotten one every minute: after this nobody looks any more. */
const NOBODY_LOOKS = 3 * MINUTE;
const LONGEST_PAUSE = 15 * MINUTE;

export interface FollowParts {
  readonly look: (boardId: number) => LookForChanges;
  readonly log: (line: string) => void;
  readonly now?: () => number;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

interface Followed {
  readonly look: LookForChanges;
  askedAt: number;
  nextAt: number;
  pause: number;
}

/**
 * A site that only is read sends no events: the boards that a panel asks about are looked at every minute, and the app is
 * told what Jira would have told it. A board that nobody looks at costs no question; one that does not answer is left alone
 * for 2, 4, 8 and at most 15 minutes.
 */
export function followBoards(forge: ForgeHost, parts: FollowParts): ForgeHost {
  const { now = Date.now, every = MINUTE } = parts;
  const followed = new Map<number, Followed>();
  const timer = setInterval(() => void lookAtAll(forge, followed, { ...parts, now, every }), every);
  return {
    ...forge,
    invoke(call) {
      note(followed, parts.look, call, now());
      return forge.invoke(call);
    },
    close() {
      clearInterval(timer);
      return forge.close();
    },
  };
}

function note(
  followed: Map<number, Followed>,
  look: FollowParts['look'],
  { payload }: PanelCall,
  now: number,
): void {
  const boardId = recordOf(payload)?.['boardId'];
  if (typeof boardId !== 'number' || !Number.isSafeInteger(boardId) || boardId <= 0) return;
  const known = followed.get(boardId);
  if (known !== undefined) known.askedAt = now;
  else followed.set(boardId, { look: look(boardId), askedAt: now, nextAt: now, pause: 0 });
}

type Ready = FollowParts & Required<Pick<FollowParts, 'now' | 'every'>>;

async function lookAtAll(forge: ForgeHost, followed: Map<number, Followed>, parts: Ready): Promise<void> {
  for (const [boardId, board] of followed) {
    const now = parts.now();
    if (now - board.askedAt > NOBODY_LOOKS) followed.delete(boardId);
    else if (board.nextAt <= now) await lookAt(forge, boardId, board, parts);
  }
}

async function lookAt(
  forge: ForgeHost,
  boardId: number,
  board: Followed,
  { log, now, every }: Ready,
): Promise<void> {
  board.nextAt = now() + every / 2;
  try {
    for (const event of await board.look()) await forge.deliver(event);
    board.pause = 0;
  } catch {
    board.pause = Math.min(LONGEST_PAUSE, Math.max(2 * every, 2 * board.pause));
    board.nextAt = now() + board.pause;
    log(
      `board ${String(boardId)}: the site did not answer; looked at again in ${String(Math.round(board.pause / MINUTE))} min`,
    );
  }
}
