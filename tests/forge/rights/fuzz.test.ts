import { type Chance, chanceOf } from '../../../local/demo/chance';
import type { Questions } from '../../../src/contract';
import { everythingIn } from '../../support/everything-in';
import { LAW_SEED } from '../../support/law-seed';
import type { Standing } from './app-at-hand';
import { type BoardAtWork, boardAtWork } from './board-at-work';
import {
  FORBIDDEN_BOARD,
  FORBIDDEN_PROJECT,
  type Forbidden,
  forbiddenProject,
  insiderOf,
} from './forbidden-project';
import { FOREIGN, FOREIGN_AT_OWN_BOARD } from './foreign-questions';
import { BOARD, type Persona, PROJECT } from './people';
import { randomJson } from './random-json';

const RANDOM = 10_000;
const FOREIGN_IDS = 9_500;
const BY_A_READER = 400;
/** Fewer, for each of them reads a whole board. */
const AT_OWN_BOARD = 100;
/** None of them may see the forbidden board. */
const STRANGERS: readonly Persona[] = ['outsider', 'developer', 'Product Owner', 'Scrum Master'];

/** Sees the board, and not the second project that takes part in its sprints. */
const READER: Persona = 'line manager who may browse';

const names = Object.keys(FOREIGN) as (keyof Questions)[];

describe('whatever is asked', () => {
  let at: BoardAtWork;
  let forbidden: Forbidden;
  let before: ReadonlyMap<string, string>;
  const answers = new Set<string>();
  const read = new Set<string>();
  let asked = 0;

  beforeAll(async () => {
    at = await boardAtWork([BOARD, FORBIDDEN_BOARD]);
    forbidden = await forbiddenProject(at.app);
    await at.app.settled();
    at.app.lines.length = 0;
    before = at.app.stored();
  }, 240_000);
  afterAll(() => at.app.close());

  const ask = async (name: string, payload: unknown, persona: Persona, standing: Standing) => {
    asked += 1;
    answers.add(JSON.stringify(await at.app.ask(name, payload, at.people[persona], standing)));
  };
  const fuzz = async (purpose: string, times: number, once: (chance: Chance) => Promise<void>) => {
    const chance = chanceOf(LAW_SEED, purpose);
    for (let turn = 0; turn < times; turn += 1) await once(chance);
  };

  test('any JSON, by anybody, is answered', async () => {
    const everybody = Object.keys(at.people) as Persona[];
    await fuzz('any JSON', RANDOM, (chance) =>
      ask(chance.pick(names), randomJson(chance), chance.pick(everybody), { project: PROJECT }),
    );
  }, 240_000);

  test('questions about a project that the asker may not see are answered', async () => {
    await fuzz('foreign ids', FOREIGN_IDS, (chance) => {
      const name = chance.pick(names);
      const beside = name === 'item' ? { item: chance.pick(forbidden.itemKeys) } : {};
      const standing = { project: FORBIDDEN_PROJECT, ...beside };
      return ask(name, FOREIGN[name](chance, forbidden), chance.pick(STRANGERS), standing);
    });
  }, 240_000);

  test('questions by somebody who may browse it and is of no team are answered', async () => {
    await fuzz('a reader', BY_A_READER, async (chance) => {
      const name = chance.pick(names);
      const beside = name === 'item' ? { item: chance.pick(forbidden.itemKeys) } : {};
      const standing = { project: FORBIDDEN_PROJECT, ...beside };
      // Reading afresh is anybody's who may browse, and it hands work on.
      const payload = { ...FOREIGN[name](chance, forbidden), ...(name === 'board' ? { fresh: false } : {}) };
      const answer = await at.app.ask(name, payload, at.people[READER], standing);
      asked += 1;
      read.add(JSON.stringify(answer));
    });
  }, 240_000);

  test('questions at the own board that name what is of another one are answered', async () => {
    const own = Object.entries(FOREIGN_AT_OWN_BOARD);
    await fuzz('at the own board', AT_OWN_BOARD, (chance) => {
      const [name, draw] = chance.pick(own);
      return ask(name, draw(chance, forbidden), 'developer', { project: PROJECT });
    });
  }, 240_000);

  test('in all 20,000 of them with a value or with words, and nothing of it was not foreseen', () => {
    expect(asked).toBe(20_000);
    const odd = [...answers, ...read].filter((answer) => !isAnswer(JSON.parse(answer)));
    expect(odd.map((answer) => answer.slice(0, 200))).toEqual([]);
  });

  test('without one write, and without any work handed on', async () => {
    await at.app.settled();
    expect(at.app.lines.filter((line) => line.startsWith('history-consumer'))).toEqual([]);
    const after = at.app.stored();
    const keys = new Set([...before.keys(), ...after.keys()]);
    expect([...keys].filter((key) => before.get(key) !== after.get(key))).toEqual([]);
  });

  test('and no answer carries an id, a key, a name or a text of the project that the asker may not see', () => {
    const leaks = [...answers].flatMap((answer) => [
      ...forbidden.texts.filter((text) => answer.includes(JSON.stringify(text).slice(1, -1))),
      ...idsIn(JSON.parse(answer)).filter((id) => forbidden.ids.has(id)),
    ]);
    expect(leaks).toEqual([]);
    expect(forbidden.texts.length).toBeGreaterThan(300);
    expect(forbidden.ids.size).toBeGreaterThan(200);
  });

  test('nor does a reader read a text of the team or of the project that is hidden from them', () => {
    const leaks = [...read].flatMap((answer) =>
      forbidden.beyondReaders.filter((text) => answer.includes(JSON.stringify(text).slice(1, -1))),
    );
    expect(leaks).toEqual([]);
    expect(forbidden.beyondReaders.length).toBeGreaterThan(5);
  });

  test('while a member of that team is told of it by the same questions', async () => {
    const standing = { project: FORBIDDEN_PROJECT };
    const answer = JSON.stringify(
      await at.app.ask('board', { boardId: FORBIDDEN_BOARD }, insiderOf(at.app), standing),
    );
    expect(forbidden.texts.filter((text) => answer.includes(text)).length).toBeGreaterThan(20);
    expect(idsIn(JSON.parse(answer)).filter((id) => forbidden.ids.has(id)).length).toBeGreaterThan(20);
  });
});

function isAnswer(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { kind, code, says, next } = answer as Readonly<Record<string, unknown>>;
  if (kind === 'ok') return 'value' in answer;
  const hasWords = [says, next].every((words) => typeof words === 'string' && /\S[.?]$/.test(words));
  return kind === 'failed' && typeof code === 'string' && code !== 'unexpected' && hasWords;
}

/** Everything in an answer that names something: the values of its ids, and what the name of a change begins with. */
function idsIn(answer: unknown): string[] {
  return everythingIn(answer).flatMap(({ path, value }) => {
    const isNamed = /(^id|Id|Ids)$/.test(path.findLast((name) => !/^\d+$/.test(name)) ?? '');
    if (typeof value === 'number') return isNamed ? [String(value)] : [];
    return typeof value === 'string' ? [/^(\d+)(\.[a-z]|$)/.exec(value)?.[1] ?? ''] : [];
  });
}
