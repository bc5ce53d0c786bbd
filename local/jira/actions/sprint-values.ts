import { jiraRefusal } from '../jira-refusal';
import type { LiveSite } from '../live-site';
import { idOf, textOf } from '../raw-values';
import type { RawRecord } from '../raw-values';
import type { RawHistoryItem, RawSprint } from '../site';

const SHOWN = ['goal', 'startDate', 'endDate', 'completeDate'] as const;

/** A sprint as the Sprint field of an issue shows it. */
export function sprintValue(sprint: RawSprint): RawRecord {
  const { id, name, state, originBoardId } = sprint;
  const dates = SHOWN.flatMap((field) =>
    sprint[field] === undefined ? [] : [[field, sprint[field]] as const],
  );
  return {
    id,
    name,
    state,
    ...(originBoardId === undefined ? {} : { boardId: originBoardId }),
    ...Object.fromEntries(dates),
  };
}

/** The history item of a changed Sprint field: all ids before and after, separated by comma and space. */
export function sprintItem(
  fieldId: string,
  from: readonly RawRecord[],
  to: readonly RawRecord[],
): RawHistoryItem {
  return {
    field: 'Sprint',
    fieldtype: 'custom',
    fieldId,
    from: joined(from, 'id'),
    fromString: joined(from, 'name'),
    to: joined(to, 'id'),
    toString: joined(to, 'name'),
  };
}

/** The id of the Sprint field; refused with 400 on a site that has none. */
export function requiredSprintField({ sprintField }: LiveSite): string {
  if (sprintField !== null) return sprintField;
  throw jiraRefusal(400, 'This site has no Sprint field.');
}

/** The sprint of an id; refused with 404 when there is none. */
export function existingSprint(site: LiveSite, sprintId: number): RawSprint {
  const sprint = site.sprints().get(sprintId);
  if (sprint !== undefined) return sprint;
  throw jiraRefusal(404, `There is no sprint ${sprintId}.`);
}

function joined(sprints: readonly RawRecord[], name: 'id' | 'name'): string {
  return sprints.flatMap((sprint) => idOf(sprint[name]) ?? textOf(sprint[name]) ?? []).join(', ');
}
