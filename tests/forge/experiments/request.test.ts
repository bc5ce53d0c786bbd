import type { SaveRequest } from '../../../src/contract';
import type { JiraRequest } from '../../../src/jira/jira';
import { kvsStore } from '../../../src/forge/kvs-store';
import { answerSaveRequest } from '../../../src/forge/resolvers/save-request';
import { readRequests } from '../../../src/store/requests-kept';
import { BOARD } from '../queue/queue-at-work';
import { asOutsider, type ExperimentsBoard, ok, openBoard, reviewedEarlier } from './experiments-board';

jest.mock('../../../src/forge/kvs-store', () => ({ kvsStore: {} }));
jest.mock('../../../src/forge/jira-as', () => ({
  jiraAsApp: (request: JiraRequest) => mockBoard.jira(request),
  jiraAsViewer: (request: JiraRequest) => mockBoard.jira(request),
}));
let mockBoard: ExperimentsBoard;

beforeEach(async () => {
  mockBoard = await openBoard();
  Object.assign(kvsStore, mockBoard.queue.store);
  jest.spyOn(Date, 'now').mockImplementation(() => mockBoard.queue.now);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await mockBoard.queue.close();
});

const PART: SaveRequest = {
  ...{ boardId: BOARD, breaker: 'change-inside-sprint', revision: 0, namesAPerson: false },
  fromPoSide: 'Urgent wishes reach us from three sides.',
  fromTeamSide: '',
  weAskFor: '',
};
const write = (told: Partial<SaveRequest> = {}) =>
  answerSaveRequest({ payload: { ...PART, ...told }, context: {} });
const kept = () => readRequests(mockBoard.queue.store, BOARD);
const openLastRung = () => mockBoard.keep(reviewedEarlier('first'), reviewedEarlier('second'));

describe('the request for help', () => {
  test('waits until two experiments on the breaker were reviewed', async () => {
    await mockBoard.keep(reviewedEarlier('first'), { ...reviewedEarlier('other'), breaker: 'no-feedback' });
    expect(await write()).toMatchObject({ kind: 'failed', code: 'not-now' });
    expect(await kept()).toEqual([]);
  });

  test('is written part by part, and both sides read it on the ladder', async () => {
    await openLastRung();
    const [first] = ok(await write()).ladders;
    expect(first?.request).toMatchObject({ revision: 1, fromPoSide: PART.fromPoSide });
    expect(first?.rungs.at(-1)?.says).toContain('Still to be written: the part of the team side');
    const whole = { revision: 1, fromTeamSide: 'Plans do not hold.', weAskFor: 'One place for wishes.' };
    const [second] = ok(await write(whole)).ladders;
    expect(second?.request).toMatchObject({ revision: 2, weAskFor: 'One place for wishes.' });
    expect(second?.rungs.at(-1)?.says).toContain('Both sides have written their part.');
  });

  test('of two who write at the same moment one is saved and the other is told', async () => {
    await openLastRung();
    const answers = await Promise.all([write(), write({ fromPoSide: '', fromTeamSide: 'Ours.' })]);
    expect(answers.map((answer) => (answer.kind === 'failed' ? answer.code : 'ok')).toSorted()).toEqual([
      'changed-meanwhile',
      'ok',
    ]);
    expect(await kept()).toMatchObject([{ revision: 1 }]);
  });

  test.each([
    ['the form says that it names a person', { namesAPerson: true }],
    ['the team’s part holds a mention', { fromTeamSide: 'It is @alex.' }],
    ['what they ask for holds an e-mail address', { weAskFor: 'Write to alex@example.com.' }],
  ])('is not saved when %s', async (_what, told) => {
    await openLastRung();
    expect(await write(told)).toMatchObject({ kind: 'failed', code: 'names-a-person' });
    expect(await kept()).toEqual([]);
  });

  test('is for the team alone', async () => {
    await openLastRung();
    mockBoard.queue.instead = asOutsider;
    expect(await write()).toMatchObject({ kind: 'failed', code: 'not-the-team' });
    expect(await kept()).toEqual([]);
  });
});
