/** A drawn item in Jira's words: the fields of today and the history entries, less what was lost. */
import type { RawChange, RawHistory, RawIssueAnswer } from '../support/raw-answers';
import { DONE, FINISHED } from './board-statuses';
import { type LivedStep, lastValues, livedSteps } from './life';
import type { DrawnItem, Wording } from './random-item';
import { changesOf, chatter } from './told-changes';
import type { Telling } from './telling';

interface Moment {
  readonly at: number;
  readonly changes: readonly RawChange[];
}

export function toldItem(item: DrawnItem, position: number, telling: Telling): RawIssueAnswer {
  const histories = inListOrder(item, numbered(item.wording, momentsOf(item, telling), telling));
  const kept = telling.board.withoutHistory ? [] : keptOf(item, histories);
  const total = item.loss === 'cut' ? Math.max(histories.length, 1) : kept.length;
  const id = String(98 + position);
  return {
    issue: { id, key: `CHK-${position + 1}`, fields: fieldsOf(item, telling) },
    histories: kept,
    total: item.saysTotal || item.loss === 'cut' ? total : null,
  };
}

function momentsOf({ life, wording, loss }: DrawnItem, telling: Telling): Moment[] {
  const steps = livedSteps(life);
  const moments = steps.flatMap((step, position): Moment[] => {
    const changes = changesOf(step, wording, telling).filter((change) => survives(change, loss));
    if (changes.length === 0) return [];
    const echoAt = Math.min(step.at + 700, steps[position + 1]?.at ?? Infinity);
    const echo = wording.echoes ? [{ at: echoAt, changes }] : [];
    return [{ at: step.at, changes }, ...echo];
  });
  const spoiled = loss === 'unreadable-estimate' ? moments.map(spoilEstimate) : moments;
  return [
    ...(wording.chatter ? chatterAround(steps) : []),
    ...(wording.together ? joined(spoiled) : spoiled),
  ].sort((first, second) => first.at - second.at);
}

function survives({ field }: RawChange, loss: DrawnItem['loss']): boolean {
  const name = field.toLowerCase();
  if (loss === 'no-sprint-entries') return name !== 'sprint';
  return loss !== 'no-status-entries' || name !== 'status';
}

function spoilEstimate({ at, changes }: Moment): Moment {
  const spoiled = changes.map((change) => {
    if (/time/i.test(change.field)) return { ...change, to: 'M', toString: 'M' };
    return /points/i.test(change.field) ? { ...change, toString: 'M' } : change;
  });
  return { at, changes: spoiled };
}

/** Neighbours at the same instant become one entry, as long as no field would stand in it twice. */
function joined(moments: readonly Moment[]): Moment[] {
  const result: Moment[] = [];
  for (const moment of moments) {
    const last = result.at(-1);
    const names = new Set(last?.changes.map(({ field }) => field));
    if (last?.at === moment.at && moment.changes.every(({ field }) => !names.has(field)))
      result.splice(-1, 1, { at: moment.at, changes: [...last.changes, ...moment.changes] });
    else result.push(moment);
  }
  return result;
}

function chatterAround(steps: readonly LivedStep[]): Moment[] {
  return steps.slice(0, 2).map((step, position) => ({ at: step.at, changes: chatter(position) }));
}

function numbered(wording: Wording, moments: readonly Moment[], { shift }: Telling): RawHistory[] {
  return moments.map(({ at, changes }, position) => ({
    id: String(wording.firstHistoryId + position),
    created: instantInWords(at + shift, wording.instants),
    items: changes,
  }));
}

function inListOrder({ wording }: DrawnItem, histories: readonly RawHistory[]): readonly RawHistory[] {
  return wording.newestFirst ? histories.toReversed() : histories;
}

function keptOf({ loss }: DrawnItem, histories: readonly RawHistory[]): readonly RawHistory[] {
  if (loss === 'bare') return [];
  return loss === 'cut' ? histories.slice(0, Math.floor(histories.length / 2)) : histories;
}

function instantInWords(at: number, words: Wording['instants']): number | string {
  if (words === 'iso') return jiraDate(at);
  return words === 'seconds' && at % 1000 === 0 ? at / 1000 : at;
}

function jiraDate(at: number): string {
  return new Date(at).toISOString().replace('Z', '+0000');
}

const ISSUE_TYPES = {
  item: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
  'sub-task': { id: '10002', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  epic: { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 },
} as const;

function fieldsOf(item: DrawnItem, { board, estimateField, shift }: Telling): Record<string, unknown> {
  const { status, estimate, sprints } = lastValues(item.life);
  const oneMore = board.sprints.find(({ id }) => !sprintsEverNamed(item).has(id));
  const named = item.namesOneMore && oneMore !== undefined ? [...sprints, oneMore.id] : sprints;
  const resolvedAt = resolutionOf(item);
  return {
    issuetype: ISSUE_TYPES[item.type],
    status: { id: status, name: `Status ${status}` },
    created: jiraDate(item.life.createdAt + shift),
    resolutiondate: resolvedAt === null ? null : jiraDate(resolvedAt + shift),
    resolution: resolvedAt === null ? null : { id: '10000', name: 'Done' },
    customfield_10020:
      named.length === 0 ? null : named.map((id) => ({ id, name: `Sprint ${id}`, state: 'closed' })),
    ...(estimateField === null ? {} : { [estimateField.id]: estimate }),
  };
}

function sprintsEverNamed({ life }: DrawnItem): Set<number> {
  return new Set([...life.first.sprints, ...livedSteps(life).flatMap(({ after }) => after.sprints)]);
}

function resolutionOf({ life, resolved }: DrawnItem): number | null {
  switch (resolved) {
    case 'never':
      return null;
    case 'a-minute-after-creation':
      return life.createdAt + 60_000;
    case 'later-than-a-minute':
      return life.createdAt + 60_001;
    case 'as-lived':
      return livedResolution(life);
  }
}

function livedResolution(life: DrawnItem['life']): number | null {
  const isFinished = (status: string): boolean => FINISHED.some((finished) => finished === status);
  if (!isFinished(lastValues(life).status)) return null;
  return livedSteps(life).findLast(({ before }) => before.status !== DONE)?.at ?? life.createdAt;
}
