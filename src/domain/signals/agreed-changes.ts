import type { MarkKind } from '../model/mark';

/** How many changes the team marked as what it wanted itself, by the two marks that say so. */
export interface AgreedChanges {
  readonly agreed: number;
  readonly pulledIn: number;
}

/** Counts last marks: only "agreed" and "we pulled it in" say that a change was wanted. */
export function agreedAmong(marks: readonly (MarkKind | null)[]): AgreedChanges {
  return {
    agreed: marks.filter((mark) => mark === 'agreed').length,
    pulledIn: marks.filter((mark) => mark === 'pulled-in').length,
  };
}

/** How many changes need no talk, because the team marked them as wanted. */
export function agreedCount({ agreed, pulledIn }: AgreedChanges): number {
  return agreed + pulledIn;
}

/** ", 2 marked agreed, 1 marked pulled in"; nothing where nothing was marked so. */
export function agreedInWords({ agreed, pulledIn }: AgreedChanges): string {
  const said = [
    ...(agreed === 0 ? [] : [`, ${String(agreed)} marked agreed`]),
    ...(pulledIn === 0 ? [] : [`, ${String(pulledIn)} marked pulled in`]),
  ];
  return said.join('');
}
