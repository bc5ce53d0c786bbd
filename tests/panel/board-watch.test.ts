/** @jest-environment jsdom */
import { asked, flags, newHost } from './bridge';
import type { Answer, BoardVersion, NewChanges } from '../../src/contract';
import { watchBoard } from '../../static/panel/board-watch/board-watch';
import { always, failed } from './app';
import { ok } from './made-answers';
import { settle } from './page';

const changes: NewChanges = {
  kind: 'changes',
  sprintId: 24,
  sprint: 'Sprint 24',
  count: 2,
  newest: 1_700_000,
};
const onBoard = { location: 'https://shop.example/jira/software/c/projects/SHOP/boards/7?quickFilter=1' };

beforeEach(() => {
  localStorage.clear();
  newHost({ newChanges: always(ok(changes)) });
});
afterEach(() => jest.restoreAllMocks());

describe('a visit of a board', () => {
  test('is told once how many changes came, and of which sprint', async () => {
    await watchBoard(onBoard);
    expect(asked('newChanges')).toEqual([{ boardId: 7 }]);
    expect(flags.shown).toHaveLength(1);
    expect(flags.shown[0]).toMatchObject({
      title: '2 new changes in Sprint 24',
      description: 'Not marked yet. You can say in Trust Signals what they were.',
    });
    expect(flags.shown[0]?.actions.map(({ text }) => text)).toEqual(['Look', 'Not now']);
  });

  test('“Not now” is remembered for this board in this browser', async () => {
    await watchBoard(onBoard);
    flags.shown[0]?.actions[1]?.onClick();
    await Promise.resolve();
    await Promise.resolve();
    expect(flags.closed).toEqual(['trust-signals-7']);
    await watchBoard(onBoard);
    await watchBoard({ location: 'https://shop.example/jira/software/c/projects/SHOP/boards/8' });
    expect(asked('newChanges').slice(1)).toEqual([{ boardId: 7, seen: 1_700_000 }, { boardId: 8 }]);
  });

  test('“Look” opens the panel at that sprint, in a window over the board', async () => {
    const openModal = jest.fn(() => true);
    newHost({ newChanges: always(ok(changes)), openModal });
    await watchBoard(onBoard);
    flags.shown[0]?.actions[0]?.onClick();
    expect(openModal).toHaveBeenCalledWith(
      expect.objectContaining({ resource: 'main', context: { board: { id: 7 }, sprint: { id: 24 } } }),
    );
  });

  test('a flag that was passed over comes again on the next visit', async () => {
    await watchBoard(onBoard);
    await watchBoard(onBoard);
    expect(flags.shown).toHaveLength(2);
  });

  test.each([
    ['nothing new', always(ok({ kind: 'quiet', pass: null } as const))],
    ['a board that is off', always(failed('board-off'))],
    ['an app that does not answer', () => Promise.reject(new Error('away'))],
  ])('is silent with %s', async (_, newChanges) => {
    newHost({ newChanges });
    await watchBoard(onBoard);
    expect(flags.shown).toEqual([]);
  });

  test('a browser that keeps nothing is no obstacle', async () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    await watchBoard(onBoard);
    flags.shown[0]?.actions[1]?.onClick();
    expect(flags.shown).toHaveLength(1);
  });
});

describe('a board that stays open', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const QUIET: NewChanges = { kind: 'quiet', pass: 'pass' };
  const watched = { ...onBoard, 'trust-signals-poll': 1 };
  const pass = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second += 1) {
      jest.advanceTimersByTime(1_000);
      await settle();
    }
  };
  /** The answers one after the other; the last one stays. */
  const oneByOne = <T>(...answers: readonly T[]) => {
    let times = 0;
    return () => Promise.resolve(answers[Math.min((times += 1), answers.length) - 1] as T);
  };
  const version = (...versions: readonly string[]) =>
    oneByOne(...versions.map((one) => ok({ version: one, history: { state: 'complete' } } as const)));

  test('is told of a change that comes in meanwhile, once, and is then left alone', async () => {
    const newChanges = oneByOne<Answer<NewChanges>>(ok(QUIET), ok(QUIET), ok(changes));
    newHost({ newChanges, version: version('1', '1', '2') });
    await watchBoard(watched);
    await pass(2);
    expect(flags.shown).toEqual([]);
    await pass(1);
    expect(flags.shown).toHaveLength(1);
    const before = asked('version').length;
    await pass(5);
    expect(flags.shown).toHaveLength(1);
    expect(asked('version')).toHaveLength(before);
  });

  test('is not asked about again once something was told at its opening', async () => {
    newHost({ newChanges: always(ok(changes)), version: version('1') });
    await watchBoard(watched);
    await pass(5);
    expect([flags.shown.length, asked('version').length]).toEqual([1, 0]);
  });

  test('is asked for news only when its version is another one', async () => {
    newHost({ newChanges: always(ok(QUIET)), version: version('1') });
    const stop = await watchBoard(watched);
    await pass(5);
    expect([asked('version').length, asked('newChanges').length]).toEqual([5, 2]);
    stop();
    await pass(5);
    expect(asked('version')).toHaveLength(5);
  });

  test('is asked for news again after a minute when the app was away', async () => {
    const newChanges = oneByOne<Answer<NewChanges>>(ok(QUIET), failed('unexpected'), ok(changes));
    newHost({ newChanges, version: version('1') });
    await watchBoard(watched);
    await pass(60);
    expect(flags.shown).toEqual([]);
    await pass(2);
    expect(flags.shown).toHaveLength(1);
  });

  test.each([
    ['will never have anything to tell here', always(ok({ kind: 'quiet', pass: null } as const))],
    ['is not theirs', always(failed('board-not-yours'))],
    ['is paused', always(failed('board-paused'))],
  ])('is not looked at again when it %s', async (_, newChanges) => {
    newHost({ newChanges, version: version('1') });
    await watchBoard(watched);
    await pass(5);
    expect([asked('version'), flags.shown]).toEqual([[], []]);
  });

  test('goes on with a new pass when the old one has worn off', async () => {
    const renewed: NewChanges = { kind: 'quiet', pass: 'a new pass' };
    const worn = failed('board-not-yours');
    newHost({
      newChanges: oneByOne<Answer<NewChanges>>(ok(QUIET), ok(renewed)),
      version: oneByOne<Answer<BoardVersion>>(worn, ok({ version: '1', history: { state: 'complete' } })),
    });
    await watchBoard(watched);
    await pass(2);
    expect(asked('version')).toEqual([
      { boardId: 7, pass: 'pass' },
      { boardId: 7, pass: 'a new pass' },
    ]);
  });
});

describe('which board it is', () => {
  test.each([
    [{ board: { id: 9 } }, 9],
    [{ board: { id: '9' }, location: 'https://a.example/boards/7' }, 9],
    [{ location: 'https://a.example/jira/software/projects/SHOP/boards/12/backlog' }, 12],
    [{ location: 'https://a.example/secure/RapidBoard.jspa?projectKey=SHOP&rapidView=13' }, 13],
  ])('is read from %j', async (extension, boardId) => {
    await watchBoard(extension);
    expect(asked('newChanges')).toEqual([{ boardId }]);
  });

  test.each([
    [{}],
    [undefined],
    [{ location: 'https://a.example/jira/dashboards/1' }],
    [{ location: 'https://a.example/boards/x7' }],
  ])('is not told by %j, and then nothing is asked', async (extension) => {
    await watchBoard(extension);
    expect(asked('newChanges')).toEqual([]);
  });
});
