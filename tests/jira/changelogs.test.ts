import { readChangelogs } from '../../src/jira/changelogs';
import type { Jira } from '../../src/jira/jira';
import { statusEntry } from './answers-about-a-board';
import { failureOf } from './failure-of';
import { ok } from './scripted-jira';

interface Body {
  readonly issueIdsOrKeys: readonly string[];
  readonly fieldIds: readonly string[];
  readonly nextPageToken?: string;
}

const entries = [1, 2, 3].map((id) => statusEntry(id, 1_780_000_000_000 + id, '1', '3'));

function pages(...answers: readonly unknown[]) {
  const bodies: Body[] = [];
  const jira: Jira = ({ body }) => {
    bodies.push(body as Body);
    return Promise.resolve(ok(answers[bodies.length - 1] ?? { issueChangeLogs: [] }));
  };
  return { jira, bodies };
}

test('one item’s history that spans two pages is put together', async () => {
  const { jira, bodies } = pages(
    { issueChangeLogs: [{ issueId: '1', changeHistories: entries.slice(0, 2) }], nextPageToken: 'next' },
    { issueChangeLogs: [{ issueId: 1, changeHistories: entries.slice(2) }], nextPageToken: null },
  );
  const read = await readChangelogs(jira, ['1', '2'], ['status']);
  expect([...read]).toEqual([['1', entries]]);
  expect(bodies.map(({ nextPageToken }) => nextPageToken)).toEqual([undefined, 'next']);
});

test('1,001 items are two questions, and none is asked for none', async () => {
  const { jira, bodies } = pages();
  await readChangelogs(
    jira,
    Array.from({ length: 1_001 }, (_, id) => String(id)),
    ['status'],
  );
  expect(bodies.map(({ issueIdsOrKeys }) => issueIdsOrKeys.length)).toEqual([1_000, 1]);
  await readChangelogs(jira, [], ['status']);
  expect(bodies).toHaveLength(2);
});

test('an answer without the list of histories is named', async () => {
  const failure = await failureOf(() => readChangelogs(pages({ values: [] }).jira, ['1'], ['status']));
  expect(failure.says).toContain('"issueChangeLogs"');
});
