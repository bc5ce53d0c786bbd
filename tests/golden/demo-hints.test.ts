import { makeDemoSite } from '../../local/demo/demo-site';
import { DEMO_NOW, inspectedBoards } from './demo-history';

/** What each demo team must show, by breaker id; nothing more and nothing less. */
const MUST_SHOW: Readonly<Record<string, readonly string[]>> = {
  'Guest checkout': [],
  'Clinic booking': [],
  'Warehouse picking': ['change-inside-sprint'],
  'Learning platform': ['partially-done', 'hides-undone', 'not-delivered'],
  'Meter readings': ['unprepared-refinement'],
  'Library app': ['velocity-unstable'],
};

const SEEDS = Array.from({ length: 20 }, (_, place) => place + 1);

describe.each(SEEDS)('the demo of seed %i', (seed) => {
  const boards = inspectedBoards(makeDemoSite({ seed, now: DEMO_NOW }));

  test.each(Object.entries(MUST_SHOW))('%s shows the hints of its story and only those', (name, hints) => {
    const states = boards.get(name)?.breakers ?? [];
    expect(states.filter(({ state }) => state === 'hint').map(({ id }) => id)).toEqual(hints);
    expect(
      boards
        .get(name)
        ?.page.hints.flatMap(({ breakers }) => breakers)
        .sort(),
    ).toEqual([...hints].sort());
  });

  test('the healthy team shows at least four builders, at least one a side', () => {
    const builders = boards.get('Guest checkout')?.page.builders ?? [];
    expect(builders.length).toBeGreaterThanOrEqual(4);
    expect(new Set(builders.flatMap(({ sides }) => sides)).size).toBe(2);
  });
});
