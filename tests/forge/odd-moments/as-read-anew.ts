import { inspect } from '../../../src/domain/inspect';
import type { Inspection } from '../../../src/domain/model/inspection';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { rememberBoard } from '../../../src/forge/memory/remembered-board';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { BOARD, type QueueAtWork } from '../queue/queue-at-work';

/** The sprints as the store alone tells them, and as Jira read anew tells them. */
export async function bothSay(queue: QueueAtWork, recorded: readonly unknown[] = []) {
  const { store, jira, now } = queue;
  const remembered = await rememberBoard(store, BOARD, now);
  if (remembered === null) throw new Error('The board was read.');
  const question = { boardId: BOARD, closedSprints: 24, depth: 'signals', now, recorded } as const;
  const { history } = await readBoardHistory(jira, question);
  const facts = ({ sprints }: Inspection) =>
    sprints.map((one) => {
      if (one.kind !== 'running' && one.kind !== 'closed') return { id: one.sprint.id, kind: one.kind };
      const { items, totals, changes } = one.ledger;
      return { id: one.sprint.id, kind: one.kind, items, totals, changes };
    });
  const said = (one: typeof history) => facts(inspect(one, DEFAULT_SETTINGS, now));
  return { remembered: said(remembered.history), anew: said(history) };
}
