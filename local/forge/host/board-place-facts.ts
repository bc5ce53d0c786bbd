import * as z from 'zod';
import { idOf, listOf, recordOf, textOf } from '../../jira/raw-values';
import type { RawRecord } from '../../jira/raw-values';
import { askJira } from './ask-jira';
import { estimateFieldOf, estimateIn } from './estimate-field';
import { boardOf } from './extension';
import type { HostParts } from './host-parts';

/** What the place of a board shows: the columns of the running sprint, as its viewer may see them. */
export interface BoardFacts {
  readonly name: string;
  /** `null` = no sprint is running. */
  readonly sprint: string | null;
  readonly columns: readonly { readonly name: string; readonly items: readonly BoardItem[] }[];
}

interface BoardItem {
  readonly key: string;
  readonly summary: string;
  readonly estimate: string;
}

const question = z.object({ project: z.string(), board: z.number().int().optional(), as: z.string() });

export async function answerBoard(parts: HostParts, body: unknown): Promise<BoardFacts> {
  const { project, board: boardId, as } = question.parse(body);
  const board = boardOf(parts.site, { project, ...(boardId === undefined ? {} : { board: boardId }) });
  if (board === undefined) throw new Error('This project has no board.');
  const path = `/rest/agile/1.0/board/${board.id}`;
  const { columnConfig } = await askJira(parts, as, `${path}/configuration`);
  const columns = listOf(recordOf(columnConfig)?.['columns']).map((column) => recordOf(column) ?? {});
  const sprint = board.type === 'kanban' ? null : await runningSprint(parts, as, path);
  if (sprint === null) return { name: board.name, sprint: null, columns: [] };
  const issues = await issuesOf(parts, as, `${path}/sprint/${String(sprint['id'])}/issue`);
  const field = estimateFieldOf(parts.site, board.id)?.id;
  return {
    name: board.name,
    sprint: textOf(sprint['name']),
    columns: columns.map((column) => ({
      name: textOf(column['name']) ?? '',
      items: issues.filter((issue) => standsIn(column, issue)).map((issue) => itemOf(issue, field)),
    })),
  };
}

async function runningSprint(parts: HostParts, as: string, path: string): Promise<RawRecord | null> {
  const { values } = await askJira(parts, as, `${path}/sprint?state=active`);
  return recordOf(listOf(values)[0]);
}

/** All pages of the sprint's issues. */
async function issuesOf(parts: HostParts, as: string, path: string): Promise<readonly RawRecord[]> {
  const found: RawRecord[] = [];
  for (;;) {
    const { issues, total } = await askJira(parts, as, `${path}?startAt=${found.length}`);
    const page = listOf(issues).map((issue) => recordOf(issue) ?? {});
    found.push(...page);
    if (page.length === 0 || found.length >= Number(total)) return found;
  }
}

/** Sub-tasks stand under their parents, not in the columns. */
function standsIn(column: RawRecord, { fields }: RawRecord): boolean {
  const own = recordOf(fields);
  if (recordOf(own?.['issuetype'])?.['subtask'] === true) return false;
  const status = idOf(recordOf(own?.['status'])?.['id']);
  return listOf(column['statuses']).some((mapped) => idOf(recordOf(mapped)?.['id']) === status);
}

function itemOf({ key, fields: given }: RawRecord, field: string | undefined): BoardItem {
  const fields = recordOf(given) ?? {};
  return { key: String(key), summary: textOf(fields['summary']) ?? '', estimate: estimateIn(fields, field) };
}
