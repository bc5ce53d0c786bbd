import { makeDemoSite } from '../../../local/demo/demo-site';
import { createJiraServer } from '../../../local/jira/server';
import { inspect } from '../../../src/domain/inspect';
import { instant } from '../../../src/domain/model/instant';
import type { Inspection } from '../../../src/domain/model/inspection';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { rememberBoard } from '../../../src/forge/memory/remembered-board';
import type { HistoryBody } from '../../../src/forge/queue/history-body';
import { takeBody } from '../../../src/forge/queue/take-body';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { OFF } from '../../../src/domain/model/agreement';
import { writeAgreement } from '../../../src/store/agreements';
import { memoryStore } from '../../../src/store/memory-store';
import type { Store } from '../../../src/store/store';
import { jiraOver, type WatchedJira } from '../../support/jira-over';

const NOW = instant(Date.parse('2026-11-21T12:00:00Z'));
const site = makeDemoSite({ seed: 1, now: NOW });
const boards = site.boards.filter(({ type }) => type !== 'kanban').map(({ id, name }) => [name, id] as const);

/** Switches a board on and lets the queue read its history to the end. */
async function readWhole(boardId: number, store: Store, { jira }: WatchedJira): Promise<void> {
  await writeAgreement(store, boardId, { ...OFF, switchedOnAt: NOW });
  const waiting: HistoryBody[] = [{ kind: 'begin', boardId }];
  const handOn = (body: HistoryBody): Promise<void> => {
    waiting.push(body);
    return Promise.resolve();
  };
  for (let body = waiting.shift(); body !== undefined; body = waiting.shift()) {
    await takeBody(body, {
      store,
      jira,
      now: NOW,
      random: () => 0.5,
      handOn,
      secret: () => Promise.resolve('s'),
    });
  }
}

/** What is said of the past, without how it was found out. */
const said = ({ sprints, readings, breakers, page, velocity }: Inspection) => ({
  ...{ sprints, readings, breakers, page, velocity },
});

test.each(boards)(
  '%s: what is remembered says the same as Jira read anew, sprint by sprint, reading by reading',
  async (_, boardId) => {
    const watched = jiraOver(createJiraServer(site, { clock: () => NOW }));
    const store = memoryStore();
    await readWhole(boardId, store, watched);
    const remembered = await rememberBoard(store, boardId, NOW);
    if (remembered === null) throw new Error('The board was read.');
    const question = { boardId, closedSprints: 24, depth: 'signals', now: NOW, recorded: [] } as const;
    const { history } = await readBoardHistory(watched.jira, question);
    const [fromStore, fromJira] = [remembered.history, history].map((one) =>
      said(inspect(one, DEFAULT_SETTINGS, NOW)),
    );
    expect(fromStore).toEqual(fromJira);
  },
);
