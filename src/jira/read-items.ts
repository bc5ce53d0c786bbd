import { z } from 'zod';
import type { BoardFrame } from './board-frame';
import type { IssueAnswer, ScanFacts } from './board-answers';
import { readBoardItems } from './board-membership';
import { matchFields } from './changed-field';
import { readChangelogs } from './changelogs';
import { itemsByIds } from './items-by-ids';
import type { Jira } from './jira';
import { idList } from './jql';
import { namesSprint } from './names-sprint';
import { projectsToScan, scanCandidates } from './scan-candidates';
import { readBeyondSprints } from './read-beyond-sprints';
import { search, type Found } from './search';
import { sprintIdsInField } from './sprint-ids';
import { fieldsOfHistory, fieldsOfItems } from './wanted-fields';

const ITEMS_A_PAGE = 100;

/** The items of a board's sprints: those in them today, and those that were and left, each with its history. */
export interface ItemsOfSprints {
  readonly issues: readonly IssueAnswer[];
  readonly boardItems: ReadonlySet<string> | null;
  /** How many items were looked through for work that left. */
  readonly candidates: number;
  readonly scan: Omit<ScanFacts, 'since'>;
}

/**
 * Reads the items of the board's sprints. An item that left no longer names the sprint, and no search finds it: so
 * the sprint history of everything changed since is read, and what it names is read in full. Which items the board shows is
 * asked last: one that was deleted or hidden before its history was read is then on no board, and never half counted.
 */
export async function readItems(jira: Jira, frame: BoardFrame): Promise<ItemsOfSprints> {
  const beyond = await readBeyondSprints(jira, frame);
  const members = new Map([...(await readMembers(jira, frame)), ...beyond]);
  const projects = projectsToScan(frame, members.values());
  const { issues: changed, truncated } = await scanCandidates(jira, frame, projects);
  const ids = [...new Set([...members.keys(), ...changed.keys()])];
  const histories = await readChangelogs(jira, ids, fieldsOfHistory(frame));
  const left = idsThatLeft(frame, members, changed, histories);
  const asked = { fields: fieldsOfItems(frame), answer: 'the items that left a sprint' };
  const [found, shown] = await Promise.all([itemsByIds(jira, left, asked), readBoardItems(jira, frame)]);
  // What lies beyond the sprints came through the board's filter, however long ago it changed last.
  const behind = [...beyond].filter(([id, issue]) => !changed.has(id) && !isInSprints(issue, frame));
  const boardItems = shown && new Set([...shown, ...behind.map(([id]) => id)]);
  const issues = [...members, ...found].map(([id, issue]) => {
    return { issue, histories: histories.get(id) ?? [], total: null };
  });
  const scan = { projects, truncated, unreadable: left.length - found.size };
  return { issues, boardItems, candidates: ids.length, scan };
}

async function readMembers(jira: Jira, frame: BoardFrame): Promise<Found['issues']> {
  const { issues } = await search(jira, {
    jql: `sprint in (${idList(frame.sprintIds)})`,
    fields: fieldsOfItems(frame),
    pageSize: ITEMS_A_PAGE,
    answer: 'the items of the sprints',
  });
  return issues;
}

const withFields = z.object({ fields: z.record(z.string(), z.unknown()) });

/** Whether an item as it was read names one of the sprints asked for. */
function isInSprints(issue: unknown, { sprintField, sprintIds }: BoardFrame): boolean {
  const named = sprintIdsInField(withFields.safeParse(issue).data?.fields[sprintField.id]) ?? [];
  return named.some((id) => sprintIds.includes(id));
}

function idsThatLeft(
  frame: BoardFrame,
  members: Found['issues'],
  changed: Found['issues'],
  histories: ReadonlyMap<string, readonly unknown[]>,
): readonly string[] {
  const match = matchFields(frame.sprintField, frame.estimateField, frame.factFields);
  const sprintIds = new Set(frame.sprintIds);
  const others = [...changed.keys()].filter((id) => !members.has(id));
  return others.filter((id) => namesSprint(histories.get(id) ?? [], id, sprintIds, match));
}
