import fc from 'fast-check';
import type { Answer, CheckIn } from '../../../src/contract';
import { BREAKERS } from '../../../src/domain/inspect';
import { instant } from '../../../src/domain/model/instant';
import { knownFailure } from '../../../src/domain/model/known-failure';
import { DEFAULT_NORMS } from '../../../src/domain/model/norms';
import { answerAnswerRound } from '../../../src/forge/resolvers/answer-round';
import { answerCheckIn } from '../../../src/forge/resolvers/check-in';
import { answerCloseRound } from '../../../src/forge/resolvers/close-round';
import { answerOpenRound } from '../../../src/forge/resolvers/open-round';
import { kvsStore } from '../../../src/forge/kvs-store';
import { readVersion } from '../../../src/store/versions';
import { closeStorage, openAppStorage } from '../../local/forge/kvs/app-storage';
import { lawRuns } from '../../support/law-seed';
import { BOARD, given, person, STATEMENTS } from './told-board';

/** The door is open to the team; everything behind it is the app's own, over Forge's storage. */
jest.mock('../../../src/forge/doors/enter-board', () => ({
  enterAsTeam: () =>
    mockDoor.team
      ? Promise.resolve({ store: mockStore(), norms: mockDoor.norms, now: mockDoor.now, settings: {} })
      : Promise.reject(mockDoor.refusal),
}));
jest.mock('../../../src/forge/doors/admin-right', () => ({ isAdmin: () => Promise.resolve(mockDoor.admin) }));
const mockStore = () => kvsStore;
const mockDoor = {
  team: true,
  admin: false,
  norms: DEFAULT_NORMS,
  now: instant(Date.parse('2026-11-21T23:30:00Z')),
  refusal: knownFailure('not-the-team', 'This is for the team.', 'Who is the team?'),
};

type Ask = (request: { payload: unknown; context: object }) => Promise<Answer<CheckIn>>;

let inApp: <T>(work: () => Promise<T>) => Promise<T>;
beforeEach(() => {
  ({ inApp } = openAppStorage(undefined, 'manifest.yml'));
  Object.assign(mockDoor, { team: true, admin: false, norms: DEFAULT_NORMS });
});
afterEach(closeStorage);

const ask = (answer: Ask, payload: object, who = 0) =>
  inApp(() => answer({ payload: { boardId: BOARD, ...payload }, context: { accountId: person(who) } }));

async function told(answer: Ask, payload: object = {}, who = 0): Promise<CheckIn> {
  const said = await ask(answer, payload, who);
  if (said.kind !== 'ok') throw new Error(said.says);
  return said.value;
}

async function opened(statements: readonly string[] = STATEMENTS): Promise<string> {
  const { open } = await told(answerOpenRound, { statements });
  if (open === null) throw new Error('The round is open.');
  return open.id;
}

const answered = (roundId: string, who: number, answers: readonly number[] = [4, 4, 2]) =>
  ask(answerAnswerRound, { roundId, answers: given(answers) }, who);
const version = () => inApp(() => readVersion(kvsStore, BOARD));

describe('the check-in', () => {
  test('tells before anybody answers what is kept, who sees it, and what could be found out meanwhile', async () => {
    const { open, closed, suggested, trends, mayOpen, says } = await told(answerCheckIn);
    expect({ open, closed, trends, mayOpen }).toEqual({ open: null, closed: [], trends: [], mayOpen: true });
    expect(suggested).toHaveLength(5);
    const all = says.join(' ');
    for (const said of [
      /anonymous/,
      /only adds 1 to a counter/,
      /after the round has closed, and only from 5 answers/,
      /everyone agreed/,
      /cannot be changed/,
      /read the store of the app again and again could match answers to people/,
    ])
      expect(all).toMatch(said);
  });

  test('opens on the day on the wall of the board, with the statements in their order', async () => {
    mockDoor.norms = { ...DEFAULT_NORMS, calendar: { ...DEFAULT_NORMS.calendar, zone: 'Europe/Berlin' } };
    const statements = [...STATEMENTS].reverse();
    const { open } = await told(answerOpenRound, { statements });
    expect(open).toMatchObject({ openedOn: '2026-11-22', answered: false });
    expect(open?.statements.map(({ breaker }) => breaker)).toEqual(statements);
    expect(open?.statements[0]?.says).toBe(BREAKERS.find(({ id }) => id === statements[0])?.checkIn);
  });

  test('shows from five answers what was answered, in counts and words, after the close', async () => {
    const roundId = await opened();
    for (let who = 0; who < 5; who += 1) await answered(roundId, who, [4, who + 1, 2]);
    const { open, closed, trends } = await told(answerCloseRound, { roundId });
    expect(open).toBeNull();
    const [result] = closed.map((round) => round.result);
    expect(result).toMatchObject({
      ...{ kind: 'shown', answers: 5 },
      statements: [
        { counts: [0, 0, 0, 5, 0], inWords: 'Everyone agreed: all 5 answers are 4.' },
        { counts: [1, 1, 1, 1, 1], inWords: 'Of 5 answers 2 are 1 or 2, 1 is 3 and 2 are 4 or 5.' },
        { counts: [0, 5, 0, 0, 0] },
      ],
    });
    expect(trends).toHaveLength(3);
  });

  test('counts all of thirty people who answer in the same moment', async () => {
    const roundId = await opened();
    const people = Array.from({ length: 30 }, (_, who) => who);
    const said = await Promise.all(people.map((who) => answered(roundId, who)));
    expect(new Set(said.map(({ kind }) => kind))).toEqual(new Set(['ok']));
    const { closed } = await told(answerCloseRound, { roundId });
    expect(closed).toMatchObject([{ result: { answers: 30 } }]);
  });

  test('says to whoever answered that they did, and to nobody else', async () => {
    const roundId = await opened();
    expect(await answered(roundId, 1)).toMatchObject({ value: { open: { answered: true } } });
    expect((await told(answerCheckIn, {}, 1)).open?.answered).toBe(true);
    expect((await told(answerCheckIn, {}, 2)).open?.answered).toBe(false);
  });

  test('tells open panels of an opening and a close, and never of an answer', async () => {
    const versions = [await version()];
    const roundId = await opened();
    versions.push(await version());
    await answered(roundId, 1);
    expect(await version()).toBe(versions[1]);
    await told(answerCloseRound, { roundId });
    versions.push(await version());
    expect(new Set(versions).size).toBe(3);
  });

  test('of an open round is the same, byte for byte, however many answered; of one that closed with fewer than five too', async () => {
    const shown: Record<'during' | 'after', Set<string>> = { during: new Set(), after: new Set() };
    const answers = fc.tuple(...STATEMENTS.map(() => fc.integer({ min: 1, max: 5 })));
    const law = fc.asyncProperty(fc.array(answers, { maxLength: 4 }), async (people) => {
      await closeStorage();
      ({ inApp } = openAppStorage(undefined, 'manifest.yml'));
      const roundId = await opened();
      const bytes = async () =>
        JSON.stringify(await told(answerCheckIn, {}, 99)).replaceAll(roundId, 'round');
      shown.during.add(await bytes());
      for (const [who, given] of people.entries()) {
        const said = JSON.stringify(await answered(roundId, who, given));
        expect(said).not.toMatch(/counts|counters|inWords/);
        shown.during.add(await bytes());
      }
      await told(answerCloseRound, { roundId }, 99);
      shown.after.add(await bytes());
    });
    await fc.assert(law, lawRuns(25));
    expect([shown.during.size, shown.after.size]).toEqual([1, 1]);
    expect([...shown.after].join()).toContain('too-few');
    expect([...shown.during, ...shown.after].join()).not.toMatch(/counts|counters|inWords/);
  });

  test('of an open round is the same however many answered, from five on as well', async () => {
    const roundId = await opened();
    const before = await told(answerCheckIn, {}, 99);
    for (let who = 0; who < 7; who += 1) await answered(roundId, who);
    expect(await told(answerCheckIn, {}, 99)).toEqual(before);
  });

  test('holds no account in any answer', async () => {
    const roundId = await opened();
    const said: unknown[] = [];
    for (let who = 0; who < 5; who += 1) said.push(await answered(roundId, who));
    said.push(await told(answerCheckIn, {}, 1), await told(answerCloseRound, { roundId }));
    expect(JSON.stringify(said)).not.toContain('account');
  });
});

describe('what is refused, with words and the next step', () => {
  const elsewhere = '00000000-0000-4000-8000-000000000000';
  const refusal = (code: string) => ({
    ...{ kind: 'failed', code },
    says: expect.stringMatching(/\w/) as string,
    next: expect.stringMatching(/\w/) as string,
  });

  test.each([
    ['an answer of 0', [0, 1, 1]],
    ['an answer of 6', [6, 1, 1]],
    ['an answer of 1.5', [1.5, 1, 1]],
  ])('%s', async (_edge, answers) => {
    expect(await answered(await opened(), 1, answers)).toMatchObject(refusal('question-unreadable'));
  });

  test('answers to another round, to other statements, and after the close', async () => {
    const roundId = await opened();
    expect(await answered(elsewhere, 1)).toMatchObject(refusal('round-closed'));
    const foreign = STATEMENTS.map(() => ({ breaker: 'no-feedback', answer: 3 }));
    expect(await ask(answerAnswerRound, { roundId, answers: foreign })).toMatchObject(
      refusal('question-unreadable'),
    );
    await told(answerCloseRound, { roundId });
    expect(await answered(roundId, 1)).toMatchObject(refusal('round-closed'));
  });

  test('six statements, one that nobody knows, and a second round at once', async () => {
    const six = BREAKERS.slice(0, 6).map(({ id }) => id);
    for (const statements of [six, ['anything'], []]) {
      expect(await ask(answerOpenRound, { statements })).toMatchObject(refusal('question-unreadable'));
    }
    await opened();
    expect(await ask(answerOpenRound, { statements: STATEMENTS })).toMatchObject(refusal('not-now'));
  });

  test('closing a round that was never open; closing twice is no harm', async () => {
    expect(await ask(answerCloseRound, { roundId: elsewhere })).toMatchObject(refusal('round-closed'));
    const roundId = await opened();
    const once = await told(answerCloseRound, { roundId });
    expect(await told(answerCloseRound, { roundId })).toEqual(once);
  });

  test('opening and closing by others than project admins, where the team agreed so', async () => {
    const roundId = await opened();
    mockDoor.norms = { ...DEFAULT_NORMS, mayOpenRounds: 'admins' };
    expect(await ask(answerCloseRound, { roundId })).toMatchObject(refusal('not-an-admin'));
    expect(await ask(answerOpenRound, { statements: STATEMENTS })).toMatchObject(refusal('not-an-admin'));
    const { mayOpen, says } = await told(answerCheckIn);
    expect(mayOpen).toBe(false);
    expect(says.join()).toContain('project admins');
    mockDoor.admin = true;
    expect(await told(answerCloseRound, { roundId })).toMatchObject({ open: null, mayOpen: true });
  });

  test('everything, from outside the team', async () => {
    const roundId = await opened();
    mockDoor.team = false;
    for (const [answer, payload] of [
      [answerCheckIn, {}],
      [answerOpenRound, { statements: STATEMENTS }],
      [answerAnswerRound, { roundId, answers: given([1, 2, 3]) }],
      [answerCloseRound, { roundId }],
    ] as const)
      expect(await ask(answer, payload)).toMatchObject(refusal('not-the-team'));
  });

  test('answers of nobody, and a page that names somebody else than asks', async () => {
    const roundId = await opened();
    const payload = { boardId: BOARD, roundId, answers: given([1, 2, 3]), accountId: person(2) };
    const nobody = await inApp(() => answerAnswerRound({ payload, context: {} }));
    expect(nobody).toMatchObject(refusal('question-unreadable'));
    await inApp(() => answerAnswerRound({ payload, context: { accountId: person(1) } }));
    expect((await told(answerCheckIn, {}, 2)).open?.answered).toBe(false);
    expect((await told(answerCheckIn, {}, 1)).open?.answered).toBe(true);
  });
});
