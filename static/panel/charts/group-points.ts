import type { FactsShown, SprintFigure } from '../../../src/contract';
import type { Telling } from '../telling';
import { words } from '../words';
import { shortNameOf } from './run-points';

type Group = keyof typeof words.experiments.groups;

/** One sprint of the chart, with the same text for the tooltip, for a screen reader and below the chart. */
export interface GroupPoint extends SprintFigure {
  readonly group: Group;
  readonly shortName: string;
  readonly shown: string;
  readonly says: string;
}

/** The sprints before, then those of the tries, each in their order. */
export function groupPoints(facts: FactsShown, telling: Telling): readonly GroupPoint[] {
  return [...pointsOf(facts, 'before', telling), ...pointsOf(facts, 'after', telling)];
}

function pointsOf(facts: FactsShown, group: Group, telling: Telling): readonly GroupPoint[] {
  const { point, groups } = words.experiments;
  return facts[group].map((one) => {
    const { figure, sprint, because = '' } = one;
    const shown = figure === 'unknown' ? `${words.unknown}. ${because}` : telling.number(figure);
    return {
      ...one,
      group,
      shown,
      says: point(sprint, groups[group], shown),
      shortName: shortNameOf(sprint),
    };
  });
}
