import type { JiraFigureShown, Numbers } from '../../contract';
import type { InspectedSprint, Inspection } from '../../domain/model/inspection';
import type { JiraFigure, Reconciliation } from '../../domain/model/reconciliation';
import { hiddenCount, labelOf, type VisibleItems } from './labels';

type Closed = Extract<InspectedSprint, { kind: 'closed' }>;

/** The ids of every item that a reconciled sprint may name. */
export function itemIdsBeside({ ledger }: Closed, { figures, leftOut }: Reconciliation): string[] {
  const parted = figures.flatMap(({ sprintReport, velocityChart }) =>
    [sprintReport, velocityChart].flatMap((shown) => (shown.kind === 'shown' ? shown.partings : [])),
  );
  const ids = [...ledger.items, ...leftOut].map(({ id }) => id);
  return [...new Set([...ids, ...parted.map(({ itemId }) => itemId)])];
}

/** One closed sprint beside Jira's reports, its items named as far as the viewer may see them. */
export function shownNumbers(
  { sprint, ledger }: Closed,
  { figures, leftOut }: Reconciliation,
  { dataQuality }: Pick<Inspection, 'dataQuality'>,
  visible: VisibleItems,
): Numbers {
  const ids = ledger.items.map(({ id }) => id);
  return {
    sprintId: sprint.id,
    name: sprint.name,
    figures: figures.map(({ sprintReport, velocityChart, ...one }) => ({
      ...one,
      sprintReport: shownFigure(sprintReport, visible),
      velocityChart: shownFigure(velocityChart, visible),
    })),
    leftOut: leftOut.map(({ id, because }) => ({ item: labelOf(id, visible), because })),
    dataQuality: dataQuality.filter(({ sprintId }) => sprintId === sprint.id),
    hiddenItems: hiddenCount(ids, visible),
  };
}

function shownFigure(shown: JiraFigure, visible: VisibleItems): JiraFigureShown {
  if (shown.kind !== 'shown') return shown;
  const partings = shown.partings.map(({ itemId, ...parting }) => ({
    ...parting,
    item: labelOf(itemId, visible),
  }));
  return { ...shown, partings };
}
