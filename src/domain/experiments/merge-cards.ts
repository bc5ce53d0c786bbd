import type { ExperimentCard } from '../model/experiment';

export type Line = keyof ExperimentCard;

/** `merged`: lines that others changed stand beside those of the wish. `conflict`: the same lines were changed differently. */
export type MergedCards =
  | { readonly kind: 'saved' | 'merged'; readonly card: ExperimentCard }
  | { readonly kind: 'conflict'; readonly lines: readonly Line[] };

/**
 * Puts together what two people made of one card: `was` as both saw it, `current` as it stands, `wish` as somebody wants it.
 * A line that only one of them changed stands as changed. Merging the same wish again changes nothing more.
 */
export function mergeCards(was: ExperimentCard, current: ExperimentCard, wish: ExperimentCard): MergedCards {
  const lines = LINES.filter((line) => wish[line] !== was[line]);
  const both = lines.filter((line) => current[line] !== was[line] && current[line] !== wish[line]);
  if (both.length > 0) return { kind: 'conflict', lines: both };
  const wished = Object.fromEntries(lines.map((line) => [line, wish[line]]));
  const card: ExperimentCard = { ...current, ...wished };
  return { kind: sameCards(card, wish) ? 'saved' : 'merged', card };
}

export function sameCards(one: ExperimentCard, other: ExperimentCard): boolean {
  return LINES.every((line) => one[line] === other[line]);
}

const EVERY_LINE: Readonly<Record<Line, true>> = {
  weSee: true,
  weThink: true,
  weTry: true,
  weExpect: true,
  weStopIf: true,
  sprints: true,
  afterFromPoSide: true,
  afterFromTeamSide: true,
};

const LINES = Object.keys(EVERY_LINE) as readonly Line[];
