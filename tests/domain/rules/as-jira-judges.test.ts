import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { asJiraJudges } from '../../../src/domain/rules/as-jira-judges';
import { boardOf } from './made-board';
import { BOARD, moment } from './made-item';

test('Jira knows nothing of what was kept and of what the team agreed on; everything else stays', () => {
  const frozen = [{ sprintId: 5, frozenAt: moment(3000), columns: BOARD.columns, offBoardIds: ['1'] }];
  const agreed = { ...DEFAULT_SETTINGS, doneStatusIds: ['doing'], leftOutSprints: [5] };
  const { history, settings } = asJiraJudges(boardOf([{}], { frozen }), agreed);
  expect(history).toEqual({ ...boardOf([{}]), frozen: [] });
  expect(settings).toEqual({ ...agreed, doneStatusIds: null, columnsOfClosedSprints: 'today' });
});
