import { kept, keep } from './kept';
import { pathOfPlace, placeOfPath } from './place';
import type { Place } from './place';

/** The board, sprint and view that were shown last in a project, kept in this browser only. */
export function keptPlace(project: string): Place {
  return placeOfPath(kept(nameFor(project)) ?? '/');
}

export function keepPlace(project: string, place: Place): void {
  keep(nameFor(project), pathOfPlace(place));
}

function nameFor(project: string): string {
  return `trust-signals.place.${project}`;
}
