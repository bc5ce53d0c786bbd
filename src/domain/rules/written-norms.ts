import { knownFailure } from '../model/known-failure';
import { type NormChange, type NormName, type Norms, NORM_NAMES, type WrittenNorms } from '../model/norms';

/** What was changed of it longer ago is told no more. */
const MOST_CHANGES = 200;

/** What somebody changed, from the revision that they were shown. */
export interface NormsAsked {
  readonly revision: number;
  readonly norms: Partial<Norms>;
  readonly day: string;
  readonly by: NormChange['by'];
}

/**
 * An agreement with what somebody changed of it. What others changed since they were shown it stands beside their change;
 * only where both changed the same line otherwise, nothing is changed. Throws `changed-meanwhile`.
 */
export function withNorms(before: WrittenNorms, { revision, norms, day, by }: NormsAsked): WrittenNorms {
  const changed = NORM_NAMES.filter(
    (name) => norms[name] !== undefined && differs(name, before.norms, norms),
  );
  if (changed.length === 0) return before;
  if (changed.some((name) => (before.changedIn[name] ?? 0) > revision)) throw changedMeanwhile();
  const next = before.revision + 1;
  const only = Object.fromEntries(changed.map((name) => [name, norms[name]]));
  const noted = changed.map((what): NormChange => ({ what, day, by }));
  return {
    norms: { ...before.norms, ...only },
    revision: next,
    changedIn: { ...before.changedIn, ...Object.fromEntries(changed.map((name) => [name, next])) },
    changes: [...noted, ...before.changes].slice(0, MOST_CHANGES),
  };
}

/** An agreement with the note that something beside its lines was changed. */
export function withNote(before: WrittenNorms, note: NormChange): WrittenNorms {
  return { ...before, changes: [note, ...before.changes].slice(0, MOST_CHANGES) };
}

function differs(name: NormName, before: Norms, asked: Partial<Norms>): boolean {
  return JSON.stringify(before[name]) !== JSON.stringify(asked[name]);
}

function changedMeanwhile() {
  return knownFailure(
    'changed-meanwhile',
    'Somebody else changed the same part of the agreement while you were writing. What they wrote stands, and nothing of yours was saved.',
    'Reload the page, read what stands there now, then change it again.',
  );
}
