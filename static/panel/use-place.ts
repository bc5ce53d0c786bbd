import { useCallback, useEffect, useState } from 'react';
import { keptPlace } from './kept-place';
import { pathOfPlace, placeOfPath } from './place';
import type { Place } from './place';
import type { History, Surroundings } from './surroundings';

export type Go = (place: Place) => void;

/** The current place, kept in the address bar where the host lends it, so that each view has its own link. */
export function usePlace({ history, openedFrom, project }: Surroundings): readonly [Place, Go] {
  const [place, setPlace] = useState(() => firstPlace(history, openedFrom, project));
  useEffect(() => follow(history, setPlace), [history]);
  const go = useCallback(
    (next: Place) => {
      // What a link does not say is not kept either.
      setPlace(placeOfPath(pathOfPlace(next)));
      write(history, next);
    },
    [history],
  );
  return [place, go];
}

/** A link names its board; without one, the menu that opened the panel does; without both, the view is that of last time. */
function firstPlace(history: History | null, openedFrom: Place, project: string): Place {
  const linked = placeOfPath(pathIn(history?.location));
  if (linked.boardId !== undefined) return linked;
  if (linked.view !== 'sprint') return { ...openedFrom, view: linked.view };
  const isStart = openedFrom.boardId === undefined && openedFrom.view === 'sprint';
  return isStart ? { view: keptPlace(project).view } : openedFrom;
}

/** Back and forward of the browser move the panel. */
function follow(history: History | null, move: Go): (() => void) | undefined {
  const stop = history?.listen((location) => {
    move(placeOfPath(pathIn(location)));
  });
  return () => {
    if (typeof stop === 'function') stop();
  };
}

/** The panel goes on without the address bar when the host refuses it. */
function write(history: History | null, place: Place): void {
  try {
    history?.push(pathOfPlace(place));
  } catch {
    return;
  }
}

function pathIn(location: { readonly pathname?: string } | undefined): string {
  return location?.pathname ?? '/';
}
