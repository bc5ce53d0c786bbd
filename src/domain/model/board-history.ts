import type { Board } from './board';
import type { Coverage } from './coverage';
import type { Sprint } from './sprint';
import type { WorkItem } from './work-item';

/** Everything the rules may know about a board: its configuration, its sprints and its items with their past. */
export interface BoardHistory {
  readonly board: Board;
  readonly sprints: readonly Sprint[];
  readonly items: readonly WorkItem[];
  readonly coverage: Coverage;
}
