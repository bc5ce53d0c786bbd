import { matchFields } from '../../../src/jira/changed-field';
import { type BoardFrame, frameOf } from '../../../src/jira/board-frame';
import { readChangelogs } from '../../../src/jira/changelogs';
import type { Jira } from '../../../src/jira/jira';
import { idList, wholeNumber } from '../../../src/jira/jql';
import { namesSprint } from '../../../src/jira/names-sprint';
import { insteadOfRefusal } from '../../../src/jira/refusal';
import { projectsToScan, scanCandidates } from '../../../src/jira/scan-candidates';
import { IDS_A_PAGE, search } from '../../../src/jira/search';
import type { Instant } from '../../../src/domain/model/instant';
import type { ExportedFrame } from './exported-frame';

/** Which items belong into the folder of a board. */
export interface ExportedItems {
  /** Ids, ascending, each once. */
  readonly ids: readonly string[];
  /** Ids of those that the board's filter returns; `null` = Jira does not show the filter. */
  readonly onBoard: readonly string[] | null;
  /** More had changed since the earliest sprint than can be looked through for work that left. */
  readonly truncated: boolean;
}

const MEMBERS_A_PAGE = 100;

/** The frame of all sprints of a board, with everything that signals look at. */
export function wholeFrame(frame: ExportedFrame, boardId: number, now: Instant): BoardFrame {
  return frameOf(frame, { boardId, closedSprints: Infinity, depth: 'signals', now, recorded: [] });
}

/** The items that the board's filter returns, those in its sprints, and those that were in one and left. */
export async function findExportedItems(jira: Jira, frame: BoardFrame): Promise<ExportedItems> {
  const onBoard = await idsOfFilter(jira, frame);
  const members = await readMembers(jira, frame);
  const { issues: changed, truncated } = await scanCandidates(
    jira,
    frame,
    projectsToScan(frame, members.values()),
  );
  const left = await idsThatLeft(jira, frame, [...changed.keys()]);
  const all = new Set([...(onBoard ?? []), ...members.keys(), ...left]);
  return { ids: ascending(all), onBoard: onBoard === null ? null : ascending(onBoard), truncated };
}

async function idsOfFilter(jira: Jira, { filterId }: BoardFrame): Promise<readonly string[] | null> {
  if (filterId === null) return null;
  const jql = `filter = ${wholeNumber(filterId)}`;
  const reading = search(jira, {
    jql,
    fields: ['id'],
    pageSize: IDS_A_PAGE,
    answer: 'the items of the board',
  });
  const found = await insteadOfRefusal(reading, [400, 403, 404], () => null);
  return found === null ? null : [...found.issues.keys()];
}

async function readMembers(jira: Jira, { sprintIds }: BoardFrame): Promise<ReadonlyMap<string, unknown>> {
  if (sprintIds.length === 0) return new Map();
  const jql = `sprint in (${idList(sprintIds)})`;
  const asked = { jql, fields: ['project'], pageSize: MEMBERS_A_PAGE, answer: 'the items of the sprints' };
  return (await search(jira, asked)).issues;
}

async function idsThatLeft(
  jira: Jira,
  frame: BoardFrame,
  ids: readonly string[],
): Promise<readonly string[]> {
  const match = matchFields(frame.sprintField, frame.estimateField, frame.factFields);
  const sprintIds = new Set(frame.sprintIds);
  const histories = await readChangelogs(jira, ids, [frame.sprintField.id]);
  return ids.filter((id) => namesSprint(histories.get(id) ?? [], id, sprintIds, match));
}

function ascending(ids: Iterable<string>): readonly string[] {
  return [...ids].sort((one, other) => Number(one) - Number(other));
}
