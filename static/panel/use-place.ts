import { useCallback, useEffect, useState } from 'react';
import { pathOfPlace, placeOfPath } from './place';
import type { Place } from './place';
import type { History, Surroundings } from './surroundings';

export type Go = (place: Place) => void;

/** The current place, kept in the address bar where the host lends it, so that each view has its own link. */
export function usePlace({ history, openedFrom }: Surroundings): readonly [Place, Go] {
  const [place, setPlace] = useState(() => firstPlace(history, openedFrom));
  useEffect(() => follow(history, setPlace), [history]);
  const go = useCallback(
    (next: Place) => {
      setPlace(next);
      write(history, next);
    },
    [history],
  );
  return [place, go];
}

/** A link names its board; without one, the menu that opened the panel does. */
function firstPlace(history: History | null, openedFrom: Place): Place {
  const linked = placeOfPath(pathIn(history?.location));
  if (linked.boardId !== undefined) return linked;
  return linked.view === 'sprint' ? openedFrom : { ...openedFrom, view: linked.view };
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
