import { instant } from '../../src/domain/model/instant';
import type { Coverage } from '../../src/domain/model/coverage';
import type { WorkItem } from '../../src/domain/model/work-item';

export const COVERAGE: Coverage = {
  scannedSince: instant(1_000),
  projects: ['SHOP'],
  candidates: 3,
  truncated: false,
  unreadable: 0,
  history: 'complete',
  boardItems: 'known',
};

/** An item that entered the sprint and was moved often, so that it fills about 3 KiB. */
export function anItem(id: number, updatedAt = 5_000, flips = 60): WorkItem {
  return {
    id: String(id),
    key: `SHOP-${id}`,
    createdAt: instant(1_000),
    updatedAt: instant(updatedAt),
    kind: 'item',
    onBoard: true,
    sprints: { kind: 'known', initial: [], flips: [{ at: instant(2_000), to: [7] }] },
    status: {
      kind: 'known',
      initial: '1',
      flips: Array.from({ length: flips }, (_, turn) => ({
        at: instant(1_700_000_000_000 + turn),
        to: String(turn % 2),
      })),
    },
    estimate: { kind: 'unknown', today: 3, because: 'history-cut' },
  };
}

export const manyItems = (count: number, first = 1) =>
  Array.from({ length: count }, (_, position) => anItem(first + position));
