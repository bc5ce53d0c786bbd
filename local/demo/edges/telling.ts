import { createItem } from '../play/create-item';
import type { Given } from '../play/create-item';
import { prepareAhead } from '../play/prepare-ahead';
import { momentAt, sprintOf } from '../play/team-tale';
import type { TeamTale } from '../play/team-tale';
import type { DemoItem } from '../record/demo-item';
import type { DemoSprint } from '../record/demo-sprint';
import type { StatusName } from '../record/project';

/** Tells the story of one special item; `sprint` and `place` say when, as everywhere in the demo. */
export interface Telling {
  readonly item: DemoItem;
  readonly enters: (sprint: number, place: number) => Telling;
  readonly goesTo: (to: DemoSprint | null, at: number, keeps?: readonly DemoSprint[]) => Telling;
  readonly leaves: (sprint: number, place: number) => Telling;
  readonly is: (status: StatusName, sprint: number, place: number) => Telling;
  readonly estimated: (to: number | null, sprint: number, place: number) => Telling;
}

/** An item that was prepared for a sprint like all others, and is not in it yet. */
export function preparedItem(tale: TeamTale, sprint: number, points: number | null): Telling {
  return telling(tale, prepareAhead(tale, sprint, tale.writer.work(), points));
}

/** An item as somebody creates it at that moment. */
export function createdItem(tale: TeamTale, sprint: number, place: number, given: Given): Telling {
  const at = momentAt(tale, sprint, place);
  return telling(tale, createItem(tale, tale.writer.work(), at, tale.people.productOwner, given));
}

function telling(tale: TeamTale, item: DemoItem): Telling {
  const by = tale.chance.pick(tale.people.developers);
  const when = (sprint: number, place: number): number => momentAt(tale, sprint, place);
  const told: Telling = {
    item,
    enters: (sprint, place) => told.goesTo(sprintOf(tale, sprint), when(sprint, place)),
    goesTo: (to, at, keeps) => {
      item.happenings.push({ kind: 'sprint', at, by, to, ...(keeps && { keeps }) });
      return told;
    },
    leaves: (sprint, place) => told.goesTo(null, when(sprint, place)),
    is: (to, sprint, place) => {
      item.happenings.push({ kind: 'status', at: when(sprint, place), by, to });
      return told;
    },
    estimated: (to, sprint, place) => {
      item.happenings.push({ kind: 'estimate', at: when(sprint, place), by, to });
      return told;
    },
  };
  return told;
}

/** In the planned way: put in on the planning morning. */
export const PLANNING = 0.12;
