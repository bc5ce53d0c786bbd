import { DAY, instant } from '../../src/domain/model/instant';
import { readBoardHistory, type BoardHistoryQuestion } from '../../src/jira/read-board-history';
import { issue, pointsEntry, SPRINT_FIELD, sprintEntry, statusEntry } from './answers-about-a-board';
import { scriptedJira, type ScriptedIssue, type ScriptedSite } from './scripted-jira';

export const START = Date.UTC(2026, 0, 5, 9);
export const NOW = instant(START + 200 * DAY);
export const question: BoardHistoryQuestion = { boardId: 8, closedSprints: 12, now: NOW, recorded: [] };
export const iso = (at: number) => new Date(at).toISOString();

export function sprint(id: number, state: 'closed' | 'active' | 'future') {
  const start = START + id * 14 * DAY;
  const dates = {
    startDate: iso(start),
    endDate: iso(start + 13 * DAY),
    completeDate: iso(start + 14 * DAY - 1),
  };
  return { id, name: `Sprint ${id}`, state, ...(state === 'future' ? {} : dates) };
}

/** An item that entered the sprint a day after the site's first sprint started. */
export function item(
  id: number,
  sprintId: number | null,
  changed: Partial<ScriptedIssue> = {},
): ScriptedIssue {
  const raw = issue(id, {
    created: '2025-12-01T08:00:00.000+0000',
    [SPRINT_FIELD]: sprintId === null ? null : [{ id: sprintId }],
  });
  const entered = sprintEntry(id * 10, START + DAY, '', String(sprintId ?? 7));
  return {
    ...raw,
    histories: [
      entered,
      statusEntry(id * 10 + 1, START + 2 * DAY, '1', '3'),
      pointsEntry(id * 10 + 2, START, null, '3'),
    ],
    sprintIds: sprintId === null ? [] : [sprintId],
    updated: '2026-08-01T00:00',
    onBoard: true,
    ...changed,
  };
}

/** Out of sprint 7 since its third day: only its history still names it. */
export function leftItem(id: number, changed: Partial<ScriptedIssue> = {}): ScriptedIssue {
  const histories = [
    sprintEntry(id * 10, START, '', '7'),
    sprintEntry(id * 10 + 1, START + 3 * DAY, '7', ''),
  ];
  return item(id, null, { histories, ...changed });
}

export const closed = (count: number) =>
  Array.from({ length: count }, (_, position) => sprint(position + 1, 'closed'));
export const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
export const readAll = (site: ScriptedSite, changed: Partial<BoardHistoryQuestion> = {}) =>
  readBoardHistory(scriptedJira(site).jira, { ...question, ...changed });
export const read = async (site: ScriptedSite, changed: Partial<BoardHistoryQuestion> = {}) =>
  (await readAll(site, changed)).history;
