import {
  translateBoard,
  translateBoardSteadily,
  withEmbeddedChangelog,
} from '../../src/jira/translate-board';
import { answered, answersAbout, issue, statusEntry } from './answers-about-a-board';
import { failureOf } from './failure-of';

const AT = Date.UTC(2026, 5, 2);
const moved = answered(issue(2), [statusEntry(1, AT, '1', '1')]);

describe('an issue with its changelog inside', () => {
  const histories = [statusEntry(1, AT, '1', '3')];

  test('gives its entries and how many there are', () => {
    const raw = { ...issue(1), changelog: { startAt: 0, maxResults: 1, total: 1, histories } };
    expect(withEmbeddedChangelog(raw)).toEqual({ issue: raw, histories, total: 1 });
  });

  test('that lacks the changelog cannot be read', async () => {
    const failure = await failureOf(() => withEmbeddedChangelog(issue(41)));
    expect(failure.says).toContain('work item 41');
    expect(failure.says).toContain('"changelog"');
  });
});

describe('items that come in blocks, one after the other', () => {
  async function* inBlocks() {
    yield await Promise.resolve([moved]);
    yield [];
    yield [answered(issue(1)), answered(issue(2))];
  }

  test('give the same board as all at once', async () => {
    const answers = answersAbout([moved, answered(issue(1)), answered(issue(2))]);
    expect(await translateBoardSteadily(answers, inBlocks())).toEqual(translateBoard(answers));
  });
});
