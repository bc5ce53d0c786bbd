import type { Failure } from '../../../src/domain/model/known-failure';
import { DEFAULT_NORMS, type Norms } from '../../../src/domain/model/norms';
import { checkNorms } from '../../../src/domain/rules/usable-norms';

const THERE = {
  statusIds: new Set(['1', '5']),
  roleIds: new Set([10, 11]),
  sprintIds: new Set([7, 8]),
};

function refusalOf(written: Partial<Norms>): string {
  try {
    checkNorms(written, THERE);
  } catch (thrown) {
    const { code, says } = (thrown as { failure: Failure }).failure;
    return `${code}: ${says}`;
  }
  return 'usable';
}

const calendar = (changed: Partial<Norms['calendar']>) => ({
  calendar: { ...DEFAULT_NORMS.calendar, ...changed },
});
const days = (count: number) =>
  Array.from({ length: count }, (_, place) => new Date(place * 86_400_000).toISOString().slice(0, 10));

describe('an agreement can be gone by', () => {
  test.each<readonly [string, Partial<Norms>]>([
    ['as it stands before anybody wrote anything', DEFAULT_NORMS],
    ['with the least of everything', { planningGraceHours: 0, keptSprints: 6 }],
    ['with the most of everything', { planningGraceHours: 72, keptSprints: 60 }],
    ['with half an hour of planning', { planningGraceHours: 0.5 }],
    ['with a text of 500 characters', { changingASprint: 'x'.repeat(500) }],
    ['with statuses, roles and sprints that there are', { doneStatusIds: ['5'], teamRoleIds: [10, 11] }],
    ['with a sprint left out and its reason', { leftOut: [{ sprintId: 7, because: 'Holidays' }] }],
    ['with a reason of 200 characters', { leftOut: [{ sprintId: 7, because: 'x'.repeat(200) }] }],
    [
      'in a zone with two parts, seven days a week',
      calendar({ zone: 'America/Sao_Paulo', workingDays: [7, 1, 2, 3, 4, 5, 6] }),
    ],
    ['with a day off on 29 February of a leap year', calendar({ holidays: ['2028-02-29'] })],
    ['with 400 days off', calendar({ holidays: days(400) })],
  ])('%s', (_, written) => {
    expect(refusalOf(written)).toBe('usable');
  });
});

describe('an agreement cannot be gone by', () => {
  test.each<readonly [string, Partial<Norms>, RegExp]>([
    ['with planning that ends before the start', { planningGraceHours: -1 }, /0 to 72 hours/],
    ['with planning for more than three days', { planningGraceHours: 72.5 }, /0 to 72 hours/],
    ['with planning that nobody can tell the end of', { planningGraceHours: Number.NaN }, /0 to 72 hours/],
    ['when fewer than six sprints are kept', { keptSprints: 5 }, /6 to 60/],
    ['when more than 60 sprints are kept', { keptSprints: 61 }, /6 to 60/],
    ['when half a sprint is kept', { keptSprints: 6.5 }, /6 to 60/],
    ['with a text longer than 500 characters', { changingASprint: 'x'.repeat(501) }, /500 characters/],
    ['in a zone that there is not', calendar({ zone: 'Europe/Atlantis' }), /no time zone "Europe\/Atlantis"/],
    [
      'in a zone of many letters that there is not',
      calendar({ zone: `Europe/${'x'.repeat(60)}` }),
      /"Europe\/x{33}": write/,
    ],
    ['in an offset, which knows no summer', calendar({ zone: '+01:00' }), /no time zone/],
    ['without a zone', calendar({ zone: '' }), /no time zone/],
    ['without a working day', calendar({ workingDays: [] }), /At least one day/],
    ['with an eighth day of the week', calendar({ workingDays: [1, 8] }), /from 1, Monday, to 7/],
    ['with the same working day twice', calendar({ workingDays: [1, 1] }), /each once/],
    ['with a day off that is no date', calendar({ holidays: ['2026-02-30'] }), /"2026-02-30" is no date/],
    ['with a day off in other words', calendar({ holidays: ['Christmas'] }), /"Christmas" is no date/],
    [
      'with a day off in many words',
      calendar({ holidays: ['The day after Christmas Day'] }),
      /^norm-unusable: "The day after Christ" is/,
    ],
    ['with a day off in a year of six digits', calendar({ holidays: ['+012026-12-25'] }), /is no date/],
    ['with a day off before the year 0', calendar({ holidays: ['-000026-12-25'] }), /is no date/],
    ['with a day off and its hour', calendar({ holidays: ['2026-12-25T00'] }), /is no date/],
    ['with 401 days off', calendar({ holidays: days(401) }), /room for 400/],
    ['when nothing counts as done', { doneStatusIds: [] }, /At least one status/],
    ['with a done status that is gone', { doneStatusIds: ['9'] }, /statuses does not exist/],
    ['with a waiting status that is gone', { waitingStatusIds: ['9'] }, /statuses does not exist/],
    ['with a role of the team that is gone', { teamRoleIds: [10, 12] }, /roles does not exist/],
    ['with a role of the Product Owner that is gone', { poRoleIds: [12] }, /roles does not exist/],
    ['with a sprint of another board', { leftOut: [{ sprintId: 9, because: 'x' }] }, /not on this board/],
    [
      'with a sprint left out without a reason',
      { leftOut: [{ sprintId: 7, because: '  ' }] },
      /with a reason/,
    ],
    [
      'with a reason longer than 200 characters',
      { leftOut: [{ sprintId: 7, because: 'x'.repeat(201) }] },
      /up to 200/,
    ],
    [
      'with a sprint left out twice',
      { leftOut: [7, 7].map((sprintId) => ({ sprintId, because: 'x' })) },
      /left out once/,
    ],
  ])('%s', (_, written, says) => {
    expect(refusalOf(written)).toMatch(/^norm-unusable: .* Nothing was changed\.$/);
    expect(refusalOf(written)).toMatch(says);
  });

  test.each<readonly [string, Partial<Norms>]>([
    ['how we change a sprint', { changingASprint: 'Ask jo@shop.example first.' }],
    ['why a sprint is left out', { leftOut: [{ sprintId: 7, because: '@Jo was away' }] }],
  ])('when it names a person in %s', (_, written) => {
    expect(refusalOf(written)).toMatch(/^names-a-person: /);
  });
});
