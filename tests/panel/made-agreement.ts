/** An agreement made up for the tests of the panel. */
import type { AgreementShown, Norms } from '../../src/contract';

export const norms: Norms = {
  planningGraceHours: 4,
  changingASprint: '',
  thresholds: { carryOver: 0.3 },
  doneStatusIds: null,
  waitingStatusIds: ['31'],
  leftOut: [{ sprintId: 22, because: 'Half the team was ill.' }],
  teamRoleIds: [10, 99],
  poRoleIds: [],
  calendar: { zone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-25'] },
  keptSprints: 24,
  mayEdit: 'team',
  mayOpenRounds: 'team',
  briefAction: false,
};

export const agreement: AgreementShown = {
  revision: 3,
  norms,
  mayEdit: true,
  thresholds: [
    {
      ...{ name: 'carryOver', says: 'Carried over', ours: 0.25, yours: 0.3, least: 0.05, most: 0.9 },
      ...{ unit: 'share', grade: 'D', source: 'set by us.' },
    },
    {
      ...{ name: 'readyBacklog', says: 'Ready backlog', ours: 1, yours: null, least: 0.5, most: 4 },
      ...{ unit: 'sprints', grade: 'C', source: 'a talk.' },
    },
  ],
  statuses: [
    { id: '30', name: 'Done' },
    { id: '31', name: 'In acceptance' },
  ],
  roles: [
    { id: 10, name: 'Developers' },
    { id: 11, name: 'Product owners' },
  ],
  sprints: [
    { id: 23, name: 'Sprint 23' },
    { id: 22, name: 'Sprint 22' },
  ],
  changes: [
    { what: 'leftOut', day: '2026-11-02', by: 'team' },
    { what: 'switched-on', day: '2026-10-01', by: 'admin' },
  ],
  paused: false,
  mayPause: true,
  access: ['Developers: every page, as part of the team.'],
  youSee: ['You are of the team.'],
  warnings: [],
};

export function agreed(changed: Partial<Norms>, revision = 4): AgreementShown {
  return { ...agreement, revision, norms: { ...norms, ...changed } };
}
