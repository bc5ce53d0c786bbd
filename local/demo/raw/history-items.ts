import type { RawHistoryItem } from '../../jira/site';
import type { DemoItem, HappeningOf } from '../record/demo-item';
import type { ItemState } from '../record/item-state';
import type { Step } from '../record/life';
import { changed, customField, NO_VALUE, systemField } from './changed';
import type { Side } from './changed';
import { estimateField } from './estimate-field';
import { FIELD } from './field-ids';
import type { Directory } from './relation-items';
import { relationItems } from './relation-items';
import { statusItems } from './status-items';

/** The items of the history entry that Jira writes about one step; none when the step changed nothing. */
export function historyItems(item: DemoItem, step: Step, directory: Directory): RawHistoryItem[] {
  const { before, happening, after } = step;
  switch (happening.kind) {
    case 'sprint':
      return changed(customField(FIELD.sprint, 'Sprint'), sprintSide(before), sprintSide(after));
    case 'status':
      return statusItems(before, after);
    case 'estimate':
      return estimateItems(step, happening);
    case 'description':
      return changed(systemField('description'), [null, before.description], [null, after.description]);
    case 'flag':
      return changed(customField(FIELD.flagged, 'Flagged'), flagSide(before), flagSide(after));
    case 'rank':
      return [rankItem(happening)];
    case 'assignee':
    case 'parent':
    case 'link':
    case 'project':
      return relationItems(item, step, happening, directory);
  }
}

function sprintSide({ sprints }: ItemState): Side {
  return [sprints.map(({ id }) => id).join(', '), sprints.map(({ name }) => name).join(', ')];
}

function flagSide({ flagged }: ItemState): Side {
  return flagged ? ['[10019]', 'Impediment'] : ['', ''];
}

/** Ranks have no values that anybody could read. */
function rankItem({ to }: HappeningOf<'rank'>): RawHistoryItem {
  const field = customField(FIELD.rank, 'Rank');
  return { ...field, from: '', fromString: '', to: '', toString: `Ranked ${to}` };
}

/** Jira writes the numbers into the strings and leaves the ids empty. */
function estimateItems({ before, after }: Step, { written }: HappeningOf<'estimate'>): RawHistoryItem[] {
  const { id, name } = estimateField(after.project);
  const side = (value: number | null): Side => (value === null ? NO_VALUE : [null, String(value)]);
  return changed(customField(id, name), side(before.estimate), side(after.estimate)).map((entry) =>
    written === undefined ? entry : { ...entry, toString: written },
  );
}
