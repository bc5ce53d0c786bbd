import fc from 'fast-check';
import type { RunningLedger } from '../../src/domain/model/ledger';
import { everythingIn } from '../support/everything-in';
import { lawRuns } from '../support/law-seed';
import { inspected, ledgersOf } from './inspected';
import { randomBoard } from './random-board';

const DELIVERY = /fate|Fate|completed|carriedOver|^open$/;

test('nothing about a running sprint is named after a fate, at any depth', () => {
  let items = 0;
  const law = fc.property(randomBoard(), (board) => {
    for (const sprint of inspected(board).inspection.sprints) {
      if (sprint.kind !== 'running') continue;
      const told = everythingIn(sprint).filter(({ path }) => DELIVERY.test(path.at(-1) ?? ''));
      expect(told).toEqual([]);
      items += sprint.ledger.items.length;
    }
  });
  fc.assert(law, lawRuns(300));
  expect(items).toBeGreaterThan(100);
});

test('the audit of a running sprint says the same of its scope as the inspection', () => {
  const law = fc.property(randomBoard(), (board) => {
    const ours = inspected(board);
    const audits = ledgersOf(board, ours);
    for (const sprint of ours.inspection.sprints) {
      if (sprint.kind === 'running')
        expect(audits.get(sprint.sprint.id)).toMatchObject(scopeOf(sprint.ledger));
    }
  });
  fc.assert(law, lawRuns(300));
});

function scopeOf({ totals, ...scope }: RunningLedger) {
  const { committed, alreadyDone, added, unknownOrigin } = totals;
  return { ...scope, totals: { committed, alreadyDone, added, unknownOrigin } };
}
