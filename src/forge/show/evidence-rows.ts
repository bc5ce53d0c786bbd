import type { EvidenceRow } from '../../contract';
import type { InspectedSprint } from '../../domain/model/inspection';
import type { Evidence } from '../../domain/model/reading';
import { labelOf, type VisibleItems } from './labels';

/** How evidence is made readable for one viewer: the names of sprints, and the items they may see. */
export interface EvidenceReading {
  readonly visible: VisibleItems;
  readonly sprints: readonly InspectedSprint[];
}

/** Evidence as the viewer may read it: an item that they may not see is counted and not named. */
export function evidenceRows(
  evidence: readonly Evidence[],
  { visible, sprints }: EvidenceReading,
): EvidenceRow[] {
  return evidence.map(({ itemId, sprintId, at, says }) => ({
    item: itemId === null ? null : labelOf(itemId, visible),
    sprint: sprintName(sprints, sprintId),
    at,
    says,
  }));
}

/** The name of a sprint; its number when it is not among those read. */
export function sprintName(sprints: readonly InspectedSprint[], id: number): string {
  return sprints.find(({ sprint }) => sprint.id === id)?.sprint.name ?? String(id);
}
