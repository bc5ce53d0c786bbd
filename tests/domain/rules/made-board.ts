import { instant } from '../../../src/domain/model/instant';
import type { BoardHistory } from '../../../src/domain/model/board-history';
import type { WorkItem } from '../../../src/domain/model/work-item';
import { BOARD, item, SPRINT, track } from './made-item';

/** Long after sprint 5 was closed. */
export const LATER = instant(9_999_999);

/** A board with sprint 5 and items that lived as told; each is known by its place, from 1. */
export function boardOf(lives: readonly Partial<WorkItem>[], more: Partial<BoardHistory> = {}): BoardHistory {
  return {
    board: BOARD,
    sprints: [SPRINT],
    items: lives.map((life, place) =>
      item({ id: String(place + 1), key: `SHOP-${String(place + 1)}`, ...life }),
    ),
    coverage: {
      scannedSince: null,
      projects: [],
      candidates: lives.length,
      truncated: false,
      unreadable: 0,
      history: 'complete',
      boardItems: 'known',
    },
    ...more,
  };
}

export const inSprint = track<readonly number[]>([5]);
export const points = (value: number | null) => track(value);
export const cameIn = track<readonly number[]>([], [1500, [5]]);
export const wentOut = track<readonly number[]>([5], [1500, []]);
export const doneInside = track('todo', [1600, 'done']);
