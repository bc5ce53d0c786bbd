import type { RawIssue } from '../../jira/site';
import { present } from '../present';
import type { DemoItem } from '../record/demo-item';
import type { DemoSprint } from '../record/demo-sprint';
import type { ItemState } from '../record/item-state';
import { lifeOf } from '../record/life';
import type { Directory } from './relation-items';
import { identitiesOf } from './identities';
import { entriesOf, numbered } from './raw-history';
import { rawIssue } from './raw-issue';
import type { Desk } from './raw-issue';
import { sprintInField } from './raw-sprint';

/** All issues of the site as they stand at `now`, in the order of their ids. */
export function rawIssues(
  items: readonly DemoItem[],
  now: number,
  displayName: Directory['displayName'],
): RawIssue[] {
  const identities = identitiesOf(items, now);
  const directory = { identities, displayName };
  const existing = items.filter(identities.has);
  const lives = new Map(existing.map((item) => [item, lifeOf(item, now, identities.has)]));
  const today = (item: DemoItem): ItemState => present(lives.get(item), `"${item.summary}"`).today;
  const entries = new Map([...lives].map(([item, life]) => [item, entriesOf(item, life, directory)]));
  const histories = numbered([...entries.values()].flat());
  const children = subTasksByParent(existing);
  const desk = { ...directory, today, inField: sprintsInField(now) };
  const issues = [...entries].map(([item, told]) => {
    const updatedAt = Math.max(item.createdAt, ...told.map(({ at }) => at));
    const subTasks = children.get(item) ?? [];
    const written = told.map((entry) => present(histories.get(entry), 'a history entry'));
    return rawIssue({ item, today: withParentsSprints(item, today), updatedAt, subTasks }, written, desk);
  });
  return issues.sort((one, other) => Number(one.id) - Number(other.id));
}

/** Each sprint is written once and stands in all its issues. */
function sprintsInField(now: number): Desk['inField'] {
  const written = new Map<DemoSprint, Readonly<Record<string, unknown>>>();
  return (sprint) => {
    const known = written.get(sprint) ?? sprintInField(sprint, now);
    written.set(sprint, known);
    return known;
  };
}

/** A sub-task is where its parent is, and has no history of it. */
function withParentsSprints(item: DemoItem, today: (item: DemoItem) => ItemState): ItemState {
  const own = today(item);
  if (item.kind !== 'sub-task' || own.parent === null) return own;
  return { ...own, sprints: today(own.parent).sprints };
}

function subTasksByParent(items: readonly DemoItem[]): ReadonlyMap<DemoItem, readonly DemoItem[]> {
  const byParent = new Map<DemoItem, DemoItem[]>();
  for (const item of items) {
    const { parent } = item.born;
    if (item.kind !== 'sub-task' || parent === null) continue;
    byParent.set(parent, [...(byParent.get(parent) ?? []), item]);
  }
  return byParent;
}
