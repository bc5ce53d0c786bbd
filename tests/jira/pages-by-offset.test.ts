import type { Jira } from '../../src/jira/jira';
import { pagesByOffset } from '../../src/jira/pages-by-offset';
import { ok } from './scripted-jira';

const list = Array.from({ length: 130 }, (_, position) => ({ id: position }));

/** A Jira that holds the list and tells as much about it as `about` says; pages are of 50 whatever is asked. */
function pagedJira(about: (end: number) => object) {
  const starts: number[] = [];
  const jira: Jira = ({ path }) => {
    const start = Number(new URL(path, 'http://localhost').searchParams.get('startAt'));
    starts.push(start);
    const values = list.slice(start, start + 50);
    return Promise.resolve(ok({ values, ...about(start + 50) }));
  };
  return { jira, starts };
}

test.each([
  ['a total: the other pages at once', () => ({ total: 130, isLast: false }), [0, 50, 100]],
  ['no total: on until the last page', (end: number) => ({ isLast: end >= 130 }), [0, 50, 100]],
  ['neither total nor last page: on until a page is empty', () => ({}), [0, 50, 100, 130]],
])('a list with %s', async (_, about, starts) => {
  const paged = pagedJira(about);
  expect(await pagesByOffset(paged.jira, '/rest/agile/1.0/board/8/sprint', 'the sprints')).toEqual(list);
  expect(paged.starts).toEqual(starts);
});

test('a path with a question of its own keeps it', async () => {
  const paths: string[] = [];
  const jira: Jira = ({ path }) => {
    paths.push(path);
    return Promise.resolve(ok({ values: [], isLast: true }));
  };
  await pagesByOffset(jira, '/rest/agile/1.0/board?type=scrum', 'the boards');
  expect(paths).toEqual(['/rest/agile/1.0/board?type=scrum&startAt=0&maxResults=50']);
});
