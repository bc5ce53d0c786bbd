import fc from 'fast-check';
import { audit, inspect } from '../../src/domain/inspect';
import { translateBoard } from '../../src/jira/translate-board';
import { deepFreeze } from '../support/deep-freeze';
import { lawRuns } from '../support/law-seed';
import { randomBoard } from './random-board';
import { toldBoard, toldNow } from './told-board';

test('nobody changes what was handed in: neither the door its answers nor the rules their history', () => {
  const law = fc.property(randomBoard(), (board) => {
    const history = deepFreeze(translateBoard(deepFreeze(toldBoard(board))));
    const settings = deepFreeze(board.settings);
    inspect(history, settings, toldNow(board));
    for (const { id } of history.sprints) audit(history, settings, toldNow(board), id);
  });
  fc.assert(law, lawRuns(300));
});

test('the same board inspected twice gives the same bytes', () => {
  const law = fc.property(randomBoard(), (board) => {
    const history = translateBoard(toldBoard(board));
    const say = () => JSON.stringify(inspect(history, board.settings, toldNow(board)));
    expect(say()).toBe(say());
  });
  fc.assert(law, lawRuns(100));
});
