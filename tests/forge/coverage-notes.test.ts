import { inspected, at } from '../fixtures/told-sprint';
import { coverageNotes } from '../../src/forge/show/coverage-notes';

const committed = { created: at(1), sprints: [5], then: [[at(3), { status: '3' }]] as const };

test('every history told: complete', () => {
  expect(coverageNotes(inspected({ items: [committed] })).complete).toBe(true);
});

test('an item whose history cannot say when: not complete, and a sentence says so', () => {
  const { complete, says } = coverageNotes(inspected({ items: [{ created: at(1), sprints: [4, 5] }] }));
  expect(complete).toBe(false);
  expect(says.join(' ')).toContain('No entry says when 1 item changed');
});
