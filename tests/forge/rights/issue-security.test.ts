import { addToSprint } from '../../../local/jira/actions';
import type { BoardHealth } from '../../../src/contract';
import { HOUR } from '../../../src/domain/model/instant';
import { type AppAtHand, openAppAtHand } from './app-at-hand';
import { NOW, personasOf, siteWithPeople } from './people';

/** The board in whose sprints items of a project take part that only a few of its team may see. */
const BOARD = 1;
const PROJECT = 'CHK';
const HIDDEN = 'SEC';

interface Told {
  readonly board: BoardHealth;
  readonly older: unknown;
  readonly conversation: unknown;
  readonly brief: unknown;
}

const ask = async (app: AppAtHand, name: string, as: string, payload: object = {}) => {
  const answer = await app.ask(name, { boardId: BOARD, ...payload }, as, { project: PROJECT });
  const { kind, value } = answer as { readonly kind: string; readonly value: unknown };
  if (kind !== 'ok') throw new Error(JSON.stringify(answer));
  return value;
};

/** All that one viewer reads of the board. */
async function readAll(app: AppAtHand, as: string): Promise<Told> {
  const board = (await ask(app, 'board', as)) as BoardHealth;
  const older = await ask(app, 'board', as, { sprintId: board.closed[1]?.id });
  const [conversation, brief] = [await ask(app, 'conversation', as), await ask(app, 'brief', as)];
  return { board, older, conversation, brief };
}

/** Two developers of the same team: the second may see the hidden project, the first may not. */
function developers({ site }: AppAtHand): { readonly first: string; readonly second: string } {
  const team = site.roles?.projects.find(({ projectKey }) => projectKey === PROJECT);
  const hidden = site.roles?.projects.find(({ projectKey }) => projectKey === HIDDEN);
  const members = team?.roles.find(({ name }) => name === 'Developers')?.members ?? [];
  const first = members.find((one) => hidden?.browse.includes(one) === false);
  const second = members.find((one) => hidden?.browse.includes(one) === true);
  if (first === undefined || second === undefined) throw new Error('The demo has both.');
  return { first, second };
}

/** The app over the same site at the same moment; `before` reads at once after the board was switched on. */
async function openedApp(before: (app: AppAtHand) => Promise<unknown>): Promise<AppAtHand> {
  const app = openAppAtHand(siteWithPeople());
  const running = app.site.boardDetails.get(BOARD)?.sprints.find(({ state }) => state === 'active');
  const comesIn = app.site.issues.find(({ id, key }) => key.startsWith(`${HIDDEN}-`) && !inSprint(app, id));
  if (running === undefined || comesIn === undefined) throw new Error('Something hidden can come in.');
  const by = developers(app).second;
  addToSprint(app.site, comesIn.id, running.id, { at: NOW - HOUR, by });
  const admin = personasOf(app.site)['project admin outside the team'];
  await app.ask('switchBoard', { boardId: BOARD, on: true }, admin, { project: PROJECT });
  await before(app);
  await app.settled();
  return app;
}

function inSprint({ site }: AppAtHand, id: string): boolean {
  return (site.boardDetails.get(BOARD)?.sprints ?? []).some((sprint) =>
    site.inSprint(sprint.id).some(({ issue }) => issue.id === id),
  );
}

describe('a viewer under issue security opens first', () => {
  let withFirst: AppAtHand;
  let without: AppAtHand;
  let told: Told;
  beforeAll(async () => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
    withFirst = await openedApp((app) => readAll(app, developers(app).first));
    told = await readAll(withFirst, developers(withFirst).first);
    without = await openedApp(() => Promise.resolve());
  }, 240_000);
  afterAll(async () => {
    await withFirst.close();
    await without.close();
    jest.restoreAllMocks();
  });

  test('reads the same counts as everybody, and of what they may not see neither key nor text', () => {
    const shown = told.board.shown?.kind === 'running' ? told.board.shown : null;
    expect(shown?.hiddenItems).toBeGreaterThan(0);
    expect(shown?.changes.filter(({ item }) => item.kind === 'hidden')).toHaveLength(1);
    const hidden = withFirst.site.issues.filter(({ key }) => key.startsWith(`${HIDDEN}-`));
    const texts = hidden.flatMap(({ key, fields }) => [`"${key}"`, JSON.stringify(fields['summary'])]);
    const read = JSON.stringify(told);
    expect(texts.filter((text) => read.includes(text))).toEqual([]);
  });

  test('another viewer reads what they read on a site that the first never opened', async () => {
    const second = await readAll(withFirst, developers(withFirst).second);
    const alone = await readAll(without, developers(without).second);
    expect(withoutPasses(second)).toEqual(withoutPasses(alone));
    expect(second.board.shown?.kind === 'running' && second.board.shown.hiddenItems).toBe(0);
    expect(JSON.stringify(second)).toContain(`"${HIDDEN}-`);
  });

  test('whose own numbers differ from them in names alone', async () => {
    const { shown: one } = (await readAll(withFirst, developers(withFirst).second)).board;
    const { shown: other } = told.board;
    const numbers = (shown: BoardHealth['shown']) =>
      shown?.kind === 'running' && { planned: shown.planned, cameIn: shown.cameIn, strip: shown.strip };
    expect(numbers(one)).toEqual(numbers(other));
  });
});

/** The pass is the viewer's own, and the version a stamp of its own store. */
function withoutPasses({ board, older, ...rest }: Told): object {
  return { board: { ...board, live: null }, older: { ...(older as BoardHealth), live: null }, ...rest };
}
