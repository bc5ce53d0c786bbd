import { inspect, markedChanges, retroBrief } from '../../../src/domain/inspect';
import type { BriefContents } from '../../../src/domain/brief/brief-contents';
import type { Inspection } from '../../../src/domain/model/inspection';
import { instant } from '../../../src/domain/model/instant';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { BOARD, dayOf, item, read, startOf, type ToldBoard, type ToldItem } from '../signals/made-past';

/** What one sprint of an inspection is called about, with every item seen unless told otherwise. */
export function contentsOf(
  inspection: Inspection,
  sprintId: number,
  changed: Partial<BriefContents> = {},
): BriefContents {
  const sprint = inspection.sprints.find((one) => one.sprint.id === sprintId);
  if (sprint?.kind !== 'closed' && sprint?.kind !== 'running') throw new Error('It has begun.');
  return {
    sprint,
    changes: markedChanges(sprintId, sprint.ledger.changes, []),
    labels: new Map(sprint.ledger.items.map(({ id, key }) => [id, { key, summary: `Work on ${id}` }])),
    experiments: [],
    calendar: DEFAULT_SETTINGS.calendar,
    ...changed,
  };
}

/** A board of so many closed sprints with ten planned items each, and what is told besides of the last or running one. */
export function boardWith(items: readonly ToldItem[], changed: Partial<ToldBoard> = {}): ToldBoard {
  const planned = (sprint: number) => Array.from({ length: 10 }, () => item({ sprints: sprint }));
  return {
    closed: 3,
    board: BOARD,
    items: [...[1, 2, 3].flatMap(planned), ...items.map(item)],
    goal: () => 'Guests can pay',
    ...changed,
  };
}

export function inspected(told: ToldBoard): Inspection {
  const { history, settings, now } = read(told);
  return inspect(history, settings, now);
}

/** The brief of one sprint of a told board. */
export function briefOf(told: ToldBoard, sprintId: number, changed: Partial<BriefContents> = {}): string {
  const inspection = inspected(told);
  return retroBrief(inspection, contentsOf(inspection, sprintId, changed));
}

/** The lines under one heading of a brief, without empty ones. */
export function section(brief: string, title: string): string[] {
  const [, after = ''] = brief.split(`## ${title}\n`);
  const [own = ''] = after.split(/^## /m);
  return own.split('\n').filter((line) => line !== '');
}

/** A sprint that runs beside the three closed ones, with one item that came in on its fourth day. */
export const RUNNING = 4;
export const cameIn: ToldItem = {
  id: '900',
  sprints: [[dayOf(RUNNING, 3), [RUNNING]]],
  moves: [],
  estimate: 5,
};
export const runningBoard: Partial<ToldBoard> = {
  next: 'active',
  readAt: instant(startOf(RUNNING) + 9 * 86_400_000),
};
