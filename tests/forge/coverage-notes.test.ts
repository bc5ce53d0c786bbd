import { instant } from '../../src/domain/model/instant';
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

test('what no event had told is said with its day, and nothing is said where nothing was missed', () => {
  const board = inspected({ items: [committed] });
  const mended = { at: instant(Date.UTC(2026, 10, 20, 3)), items: 2, sprints: 1 };
  const said = coverageNotes(board, mended).says.join(' ');
  expect(said).toContain(
    'The daily check of 2026-11-20 found what Jira had not told us: 2 changed items and 1 changed sprint.',
  );
  expect(coverageNotes(board, null).says.join(' ')).not.toContain('daily check');
});
