import { type Instant, instant } from '../../domain/model/instant';
import type { Sprint, SprintId } from '../../domain/model/sprint';
import { type BoardHistoryQuestion, frameOf, type HeadAnswers } from '../../jira/board-frame';
import { headFrom } from '../../jira/board-head';
import { readAgreement } from '../../store/agreements';
import { readHead } from '../../store/heads';
import { normsOf } from '../../store/norms-kept';
import { readRecordedSprints } from '../../store/recorded-sprints';
import type { Store } from '../../store/store';

/** A board that is being worked on: what Jira said of it beside its items. */
export interface BoardInHand {
  readonly boardId: number;
  readonly head: HeadAnswers;
  readonly listed: readonly Sprint[];
  /** The project the board lives in; `null` for a board in a person's space. */
  readonly projectKey: string | null;
  /** The starts that were recorded, in the form of the site's own answers. */
  readonly recorded: readonly unknown[];
  /** Of how many closed sprints facts are kept, by the agreement. */
  readonly keptSprints: number;
  /** When the board was switched on. */
  readonly onSince: Instant;
}

/** The board as its kept configuration describes it; `null` = it was never read. */
export async function keptBoard(store: Store, boardId: number): Promise<BoardInHand | null> {
  const head = headFrom(await readHead(store, boardId));
  return head === null ? null : boardWith(store, boardId, head);
}

/** The board as a configuration describes it. */
export async function boardWith(store: Store, boardId: number, head: HeadAnswers): Promise<BoardInHand> {
  const { switchedOnAt } = await readAgreement(store, boardId);
  const onSince = switchedOnAt ?? instant(0);
  const sprints = await readRecordedSprints(store, boardId);
  const recorded = [...sprints].map(([sprintId, { startedAt }]) => ({ sprintId, startedAt }));
  const question = { boardId, closedSprints: 0, onlySprints: [], now: onSince, recorded };
  const { listed, projectKey } = frameOf(head, question);
  const { keptSprints } = await normsOf(store, boardId);
  return { boardId, head, listed, projectKey, recorded, keptSprints, onSince };
}

/**
 * The question about some of its sprints, with all that signals look at. Where no sprint has started, nothing is scanned,
 * and the instant when the board was switched on stands for it: the same answers then make the same bytes every day.
 */
export function questionAbout(
  { boardId, recorded, onSince }: BoardInHand,
  onlySprints: readonly SprintId[],
): BoardHistoryQuestion {
  return { boardId, closedSprints: 0, onlySprints, depth: 'facts', now: onSince, recorded };
}
