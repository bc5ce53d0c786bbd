import { HOUR } from '../../../src/domain/model/instant';
import { DEFAULT_NORMS, type Norms } from '../../../src/domain/model/norms';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { settingsOf } from '../../../src/domain/rules/settings-of';

test('a team that wrote nothing down is judged as always', () => {
  expect(settingsOf(DEFAULT_NORMS)).toEqual(DEFAULT_SETTINGS);
});

test('what a team wrote down holds for ledger and signals; a reason and a text hold for nobody but people', () => {
  const calendar = { zone: 'Europe/Berlin', workingDays: [1, 2, 3, 4], holidays: ['2026-12-25'] };
  const norms: Norms = {
    ...DEFAULT_NORMS,
    ...{ planningGraceHours: 1.5, thresholds: { delivered: 0.7 }, calendar },
    ...{ doneStatusIds: ['5'], waitingStatusIds: ['3'], changingASprint: 'We ask.' },
    leftOut: [{ sprintId: 7, because: 'Holidays' }],
  };
  expect(settingsOf(norms)).toEqual({
    ...{ planningGrace: 1.5 * HOUR, thresholds: { delivered: 0.7 }, calendar },
    ...{ doneStatusIds: ['5'], waitingStatusIds: ['3'], leftOutSprints: [7] },
    columnsOfClosedSprints: 'then',
  });
});
