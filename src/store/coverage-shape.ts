import { z } from 'zod';
import type { Coverage } from '../domain/model/coverage';
import { kept } from './work-item-shape';

export const coverageShape: z.ZodType<Coverage> = z.object({
  scannedSince: kept.nullable(),
  projects: z.array(z.string()),
  candidates: z.int(),
  truncated: z.boolean(),
  unreadable: z.int(),
  history: z.enum(['complete', 'cut', 'none']),
  boardItems: z.enum(['known', 'unknown']),
});

const WORST_FIRST = ['cut', 'complete', 'none'] as const;

/** What several readings of one board covered together: the widest scan, and every gap that one of them had. */
export function coveredTogether(parts: readonly Coverage[]): Coverage | null {
  const [first] = parts;
  if (first === undefined) return null;
  const since = parts.map(({ scannedSince }) => scannedSince).filter((one) => one !== null);
  return {
    scannedSince: since.length === 0 ? null : earliest(since),
    projects: [...new Set(parts.flatMap(({ projects }) => projects))].sort(),
    candidates: Math.max(...parts.map(({ candidates }) => candidates)),
    truncated: parts.some(({ truncated }) => truncated),
    unreadable: Math.max(...parts.map(({ unreadable }) => unreadable)),
    history: WORST_FIRST.find((one) => parts.some(({ history }) => history === one)) ?? first.history,
    boardItems: parts.some(({ boardItems }) => boardItems === 'unknown') ? 'unknown' : 'known',
  };
}

function earliest<T extends number>(instants: readonly T[]): T {
  return instants.reduce((first, one) => (one < first ? one : first));
}
