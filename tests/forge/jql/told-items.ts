import type { Life } from '../../fixtures/told-item';
import { at } from './written-board';

const FEBRUARY = Date.parse('2026-02-10T12:00:00Z');
const LATER_IN_FEBRUARY = Date.parse('2026-02-20T12:00:00Z');

type Told = Omit<Life, 'created' | 'id' | 'key'>;

function told(id: number, life: Told): Life {
  return { id, key: `SHOP-${String(id)}`, created: FEBRUARY, ...life };
}

/** In the running sprint since before its start. */
export const planned = (id: number) => told(id, { sprints: [6] });
export const plannedAndDone = (id: number) => told(id, { sprints: [6], then: [[at(18), { status: '5' }]] });
/** Came into the running sprint on its third day. */
export const came = (id: number) => told(id, { then: [[at(18), { sprints: [6] }]] });
export const cameAndLeft = (id: number) =>
  told(id, {
    then: [
      [at(18), { sprints: [6] }],
      [at(19), { sprints: [] }],
    ],
  });
export const left = (id: number) => told(id, { sprints: [6], then: [[at(18), { sprints: [] }]] });
export const leftAndCameBack = (id: number) =>
  told(id, {
    sprints: [6],
    then: [
      [at(18), { sprints: [] }],
      [at(19), { sprints: [6] }],
    ],
  });

/** Came into the closed sprint 5, and was done in it. */
export const cameEarlier = (id: number) =>
  told(id, {
    then: [
      [at(4), { sprints: [5] }],
      [at(5), { status: '5' }],
    ],
  });
export const leftEarlier = (id: number) => told(id, { sprints: [5], then: [[at(4), { sprints: [] }]] });

/** Left over from sprint 5, and in the running one since. */
export const carriedOnce = (id: number, then: Life['then'] = []) =>
  told(id, { sprints: [5], then: [[at(14), { sprints: [5, 6] }], ...then] });
/** Left over from sprints 4 and 5. */
export const carriedTwice = (id: number, then: Life['then'] = []) =>
  told(id, { sprints: [4], then: [[at(1), { sprints: [4, 5] }], [at(14), { sprints: [4, 5, 6] }], ...then] });
/** Left over from sprint 4, done in sprint 5. */
export const carriedThenDone = (id: number) =>
  told(id, {
    sprints: [4],
    then: [
      [at(1), { sprints: [4, 5] }],
      [at(5), { status: '5' }],
    ],
  });
/** Came into sprint 4 and was done in it. */
export const doneLongAgo = (id: number) =>
  told(id, {
    then: [
      [LATER_IN_FEBRUARY, { sprints: [4] }],
      [LATER_IN_FEBRUARY + 1000, { status: '5' }],
    ],
  });
