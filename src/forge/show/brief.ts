import type { Brief } from '../../contract';
import { type BriefExperiment, markedChanges, retroBrief } from '../../domain/inspect';
import type { BoardHistory } from '../../domain/model/board-history';
import type { InspectedSprint, Inspection } from '../../domain/model/inspection';
import type { WorkingCalendar } from '../../domain/model/working-calendar';
import type { VisibleItems } from './labels';

/** What a brief is written from, for one viewer. */
export interface BriefShowing {
  readonly sprint: Extract<InspectedSprint, { kind: 'running' | 'closed' }>;
  readonly marks: BoardHistory['marks'];
  readonly visible: VisibleItems;
  readonly experiments: readonly BriefExperiment[];
  readonly calendar: WorkingCalendar;
}

/** The brief of one sprint, with the name of the file that it can be saved as. */
export function shownBrief(inspection: Inspection, showing: BriefShowing): Brief {
  const { sprint: inspected, marks = [], visible, ...rest } = showing;
  const { sprint, ledger } = inspected;
  const changes = markedChanges(sprint.id, ledger.changes, marks);
  return {
    sprint: sprint.name,
    fileName: fileNameOf(sprint),
    markdown: retroBrief(inspection, { sprint: inspected, changes, labels: visible, ...rest }),
  };
}

/** Letters and digits of the sprint's name; its number where the name has none. */
function fileNameOf({ id, name }: InspectedSprint['sprint']): string {
  const words = name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-');
  return `retro-brief-${words?.slice(0, LONGEST_NAME) ?? String(id)}.md`;
}

const LONGEST_NAME = 60;
