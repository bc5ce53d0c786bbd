import type { Questions } from '../../../src/contract';
import { actionCall } from '../../../local/forge/app-calls';
import { MANIFEST } from './app-at-hand';
import { payloadFor } from './asked';
import { type BoardAtWork, boardAtWork } from './board-at-work';
import { handlers } from './handlers';
import { matrix } from './matrix';
import { BOARD, type Persona, PROJECT } from './people';
import { namesOfPeople, peopleIn } from './people-found';
import { setGoing } from './set-going';

/** A board that nobody switched on. */
const OFF = 1;
const rows = matrix();
const personas = [...(rows[0]?.cells.keys() ?? [])] as Persona[];
const ofKind = (kind: string) => rows.filter(({ handler }) => handler.startsWith(`${kind} `));
const cases = (kind: string) =>
  ofKind(kind).flatMap(({ handler, cells }) =>
    [...cells].map(
      ([persona, expected]) => [handler.slice(kind.length + 1), persona as Persona, expected] as const,
    ),
  );

describe('the matrix', () => {
  test('has a row for every handler, and a handler for every row', () => {
    expect(rows.map(({ handler }) => handler).toSorted()).toEqual(handlers().toSorted());
  });

  test('has a cell for everybody in every row', () => {
    const words = /^(allowed|scope facts|silent|nothing|refused|[a-z]+(-[a-z]+)+)$/;
    const empty = rows.flatMap(({ handler, cells }) =>
      [...cells].flatMap(([persona, cell]) => (words.test(cell) ? [] : [`${handler}: ${persona}`])),
    );
    expect(empty).toEqual([]);
  });
});

describe('over the whole app', () => {
  let at: BoardAtWork;
  const answers: string[] = [];
  const logged: string[] = [];
  const toldIn = (answer: unknown): string => {
    answers.push(JSON.stringify(answer));
    return toldTo(answer);
  };
  beforeAll(async () => {
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
      jest
        .spyOn(console, method)
        .mockImplementation((...said) => void logged.push(said.map(String).join(' ')));
    at = await boardAtWork([BOARD]);
  }, 120_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await at.app.close();
  });

  test('everybody of the matrix is somebody', () => {
    expect(personas.toSorted()).toEqual(Object.keys(at.people).toSorted());
    const known = Object.values(at.people).filter((id) => id !== null);
    expect(new Set(known).size).toBe(known.length);
  });

  test.each(cases('question'))('%s, asked by %s: %s', async (name, persona, expected) => {
    const question = name as keyof Questions;
    const as = at.people[persona];
    const payload = await payloadFor(question, at, as);
    const beside = question === 'item' ? { item: at.item } : {};
    expect(toldIn(await at.app.ask(name, payload, as, { project: PROJECT, ...beside }))).toBe(expected);
  });

  test.each(cases('gadget'))('the gadget %s, looked at by %s: %s', async (_key, persona, expected) => {
    const asks: keyof Questions = 'board';
    const standing = { project: PROJECT, type: 'jira:dashboardGadget' };
    expect(toldIn(await at.app.ask(asks, { boardId: BOARD }, at.people[persona], standing))).toBe(expected);
  });

  test.each(cases('search'))('%s(), searched by %s: %s', async (name, persona, expected) => {
    const found = await at.app.search(`issue in ${name}(${String(BOARD)})`, at.people[persona]);
    expect(typeof found === 'string' ? 'refused' : found.length > 0 ? 'allowed' : 'silent').toBe(expected);
  });

  describe('called by automation or an agent once the agreement opened it', () => {
    beforeAll(async () => {
      const { revision } = await at.told('agreement');
      await at.told('changeNorms', { revision, norms: { briefAction: true } });
    });

    test.each(cases('action'))('%s, with the rights of %s: %s', async (key, persona, expected) => {
      const [action] = MANIFEST.actions.filter((one) => one.key === key);
      if (action === undefined) throw new Error(`The manifest has the action ${key}.`);
      const asker = { inputs: { boardId: String(BOARD) }, accountId: at.people[persona] };
      const told = (await at.app.run(actionCall(MANIFEST, action, asker))) as object;
      answers.push(JSON.stringify(told));
      expect('text' in told ? 'allowed' : 'refused').toBe(expected);
    });
  });

  test.each([...cases('trigger'), ...cases('consumer'), ...cases('schedule')])(
    '%s, about a board that is off, caused by %s: %s',
    async (key, persona) => {
      const before = at.app.stored();
      at.app.handedOn.length = 0;
      const answers = await setGoing(at.app, { key, boardId: OFF, by: at.people[persona] });
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.filter((answer) => answer !== undefined)).toEqual([]);
      expect(at.app.stored()).toEqual(before);
      expect(at.app.handedOn.filter((body) => !body.includes(`"boardId":${String(BOARD)}`))).toEqual([]);
    },
  );

  test.each(MANIFEST.triggers.map(({ key }) => [key]))(
    '%s about a board that is on hands work on: the silence above is its own',
    async (key) => {
      at.app.handedOn.length = 0;
      await setGoing(at.app, { key, boardId: BOARD, by: at.people.developer });
      expect(at.app.handedOn.join()).toContain(`"boardId":${String(BOARD)}`);
    },
  );

  test('of all these answers, all lines that were logged and all that is stored nothing names a person', () => {
    expect(peopleIn(answers, names(at))).toEqual([]);
    expect(peopleIn([...at.app.lines, ...logged], names(at))).toEqual([]);
    expect(peopleIn([...at.app.stored()].flat(), names(at))).toEqual([]);
  });

  test('while what Jira holds names people everywhere', () => {
    expect(names(at).length).toBeGreaterThan(30);
    expect(
      peopleIn(
        at.app.site.issues.map((issue) => JSON.stringify(issue)),
        names(at),
      ).length,
    ).toBeGreaterThan(500);
    expect([answers.length, at.app.lines.length, at.app.stored().size].every((count) => count > 20)).toBe(
      true,
    );
  });
});

function names({ app }: BoardAtWork): string[] {
  return namesOfPeople(app.site);
}

interface Told {
  readonly kind: string;
  readonly code?: string;
  readonly value?: Readonly<Record<string, unknown>> & { readonly shown?: { readonly marking?: string } };
}

/** The word of the matrix for an answer; scope facts that carry a mark are no scope facts. */
function toldTo(answer: unknown): string {
  const { kind, code, value } = answer as Told;
  if (kind === 'failed') return code ?? 'no code';
  if (value?.['kind'] === 'silent' || value?.['kind'] === 'quiet') return 'silent';
  const scopeOnly = [value?.['kind'], value?.['marking'], value?.shown?.marking].includes('not-the-team');
  if (!scopeOnly) return 'allowed';
  return /emergency|"hints"/.test(JSON.stringify(value)) ? 'more than scope facts' : 'scope facts';
}
