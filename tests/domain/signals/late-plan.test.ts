import { inspect } from '../../../src/domain/inspect';
import { HOUR, instant } from '../../../src/domain/model/instant';
import { commitmentNotDelivered } from '../../../src/domain/signals/commitment-not-delivered';
import { overCommitment } from '../../../src/domain/signals/over-commitment';
import { scopeAdded } from '../../../src/domain/signals/scope-added';
import { dayOf, item, read, startOf, type ToldBoard } from './made-past';
import { measuredOf, noticeOf, reasonOf } from './reading-of';
import { itemsOf, itemsOfAll, times } from './sprint-of-items';

/** Sprints that were started empty: ten items came in two hours later, `left` of them not done; more on the fifth day. */
function filledLater(closed: number, { left = 0, added = 0, saidAfter = 3 * HOUR }): ToldBoard {
  const came = (sprint: number) => [[instant(startOf(sprint) + 2 * HOUR), [sprint]]] as const;
  const items = times(closed, (place) => {
    const sprint = place + 1;
    return [
      ...times(10 - left, () => item({ sprints: came(sprint), moves: [[dayOf(sprint, 6), 'done']] })),
      ...times(left, () => item({ sprints: came(sprint), moves: [] })),
      ...itemsOf(sprint, { planned: 0, added }),
    ];
  }).flat();
  const recorded = (sprint: number) => ({ planningFinishedAt: instant(startOf(sprint) + saidAfter) });
  return { closed, items, recorded };
}

describe('a sprint that was filled after the start and then said to be planned', () => {
  test('is judged by what was in it then', () => {
    expect(measuredOf(commitmentNotDelivered, filledLater(5, { left: 4 })).value).toMatchObject({
      items: 30,
      of: 50,
    });
    expect(measuredOf(scopeAdded, filledLater(5, { added: 3 })).value).toMatchObject({
      items: 15,
      of: 50,
      sprintsAtLimit: 5,
    });
  });

  test('can be compared with what is usually done', () => {
    expect(measuredOf(overCommitment, filledLater(6, { left: 4 })).value).toMatchObject({
      committed: 30,
      usual: 18,
    });
  });

  test('gives notices while it runs', () => {
    const { items, recorded } = filledLater(2, { added: 2 });
    const board: ToldBoard = {
      closed: 1,
      next: 'active',
      items,
      ...(recorded && { recorded }),
      readAt: dayOf(2, 7),
    };
    expect(noticeOf(scopeAdded, board)).toMatchObject({
      level: 'notice',
      reading: { value: { items: 2, committed: 10 } },
    });
  });

  test('keeps the origins of its ledger: Jira counts its items as added', () => {
    const { history, settings, now } = read(filledLater(1, {}));
    const [one] = inspect(history, settings, now).sprints;
    if (one?.kind !== 'closed') throw new Error('The sprint is closed.');
    expect(new Set(one.ledger.items.map(({ origin }) => origin))).toEqual(new Set(['added']));
    expect(one.ledger.totals.committed.items).toBe(0);
    expect(one.ledger.latePlan).toMatchObject({
      readAt: startOf(1) + 3 * HOUR,
      size: { items: 10, points: 30, notEstimated: 0 },
    });
  });

  test('shows its commitment beside its completed work', () => {
    const { history, settings, now } = read(filledLater(1, {}));
    expect(inspect(history, settings, now).velocity[0]?.sprints[0]).toMatchObject({
      committed: 30,
      completed: 30,
    });
  });
});

test('said before it was filled, it is committed to nothing and judged nowhere', () => {
  expect(reasonOf(commitmentNotDelivered, filledLater(5, { saidAfter: HOUR }))).toMatch(/^unknown: /);
});

test('a sprint that had its items at the start is committed to those, whenever planning was said to be finished', () => {
  const recorded = (sprint: number) => ({ planningFinishedAt: instant(startOf(sprint) + 3 * HOUR) });
  const board: ToldBoard = { closed: 5, items: itemsOfAll(5, () => ({ addedEarly: 4, left: 4 })), recorded };
  expect(measuredOf(commitmentNotDelivered, board).value).toMatchObject({ items: 30, of: 50 });
});
