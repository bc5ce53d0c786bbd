import { projectFiles, textOf } from '../../architecture/project-files';
import { markChanges, search, searchWith, writeBoard } from './written-board';
import { memoryStore } from '../../../src/store/memory-store';
import { came, cameEarlier, carriedTwice, left, planned, plannedAndDone } from './told-items';

const ALL = [planned(1), plannedAndDone(2), came(3), left(4), carriedTwice(5), cameEarlier(6)];
const FUNCTIONS = ['addedAfterSprintStart', 'removedAfterSprintStart', 'carriedOver', 'notMarked'];

async function board(items = ALL) {
  const store = memoryStore();
  await writeBoard(store, { items, agreement: { notMarkedSearch: true } });
  return store;
}

describe.each(FUNCTIONS)('%s', (name) => {
  test.each(['in', 'not in'])('%s: is plain JSON of ids alone', async (operator) => {
    const answer = await searchWith(await board(), operator, name, 'Shop');
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(Object.keys(answer)).toEqual(['jql']);
    expect(JSON.stringify(answer)).toMatch(/^\{"jql":"issue (not )?in \(\d+(, \d+)*\)"\}$/);
  });

  test('tells nothing of what became of an item in the running sprint', async () => {
    const open = await board();
    const done = await board(
      ALL.map((life) => ({
        ...life,
        then: [...(life.then ?? []), [Date.parse('2026-03-19T15:00:00Z'), { status: '5' }]] as const,
      })),
    );
    expect(await search(done, name, '8')).toEqual(await search(open, name, '8'));
  });
});

test('of marks only notMarked tells', async () => {
  const store = await board();
  const before = await Promise.all(FUNCTIONS.map((name) => search(store, name, '8')));
  await markChanges(store, 'agreed');
  const after = await Promise.all(FUNCTIONS.map((name) => search(store, name, '8')));
  expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(after[3]).toEqual({ jql: 'issue is EMPTY' });
});

test('no file of the functions reaches for Jira, but the one that tells Jira of new answers', () => {
  const reaching = projectFiles('src/forge/jql').filter((path) =>
    /jira-as|jira\/jira'|jira\/ask/.test(textOf(path)),
  );
  expect(reaching).toEqual(['src/forge/jql/refresh-computations.ts']);
});
