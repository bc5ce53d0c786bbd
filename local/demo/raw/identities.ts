import { present } from '../present';
import type { DemoItem } from '../record/demo-item';
import type { Project } from '../record/project';

/** Issue ids and keys as Jira would have given them: in the order of creation, keys by project. */
export interface Identities {
  readonly has: (item: DemoItem) => boolean;
  readonly id: (item: DemoItem) => string;
  /** The key that the item has, or had, in that project. */
  readonly key: (item: DemoItem, project: Project) => string;
}

interface Arrival {
  readonly at: number;
  readonly item: DemoItem;
  readonly project: Project;
}

const FIRST_ISSUE_ID = 10_101;

export function identitiesOf(items: readonly DemoItem[], now: number): Identities {
  const existing = items
    .filter((item) => item.createdAt <= now)
    .sort((one, two) => one.createdAt - two.createdAt);
  const ids = new Map(existing.map((item, place) => [item, String(FIRST_ISSUE_ID + place)]));
  const keys = keysByArrival(existing.flatMap((item) => arrivals(item, now)));
  return {
    has: (item) => ids.has(item),
    id: (item) => present(ids.get(item), `an id of "${item.summary}"`),
    key: (item, project) => present(keys.get(item)?.get(project.key), `a key of "${item.summary}"`),
  };
}

/** An item gets a key when it is created and another one when it moves to another project. */
function arrivals(item: DemoItem, now: number): Arrival[] {
  const moves = item.happenings.flatMap(({ at, ...told }) =>
    told.kind === 'project' && at <= now ? [{ at, item, project: told.to }] : [],
  );
  return [{ at: item.createdAt, item, project: item.born.project }, ...moves];
}

function keysByArrival(arrived: readonly Arrival[]): Map<DemoItem, Map<string, string>> {
  const last = new Map<string, number>();
  const keys = new Map<DemoItem, Map<string, string>>();
  for (const { item, project } of [...arrived].sort((one, two) => one.at - two.at)) {
    const number = (last.get(project.key) ?? 0) + 1;
    last.set(project.key, number);
    const own = keys.get(item) ?? new Map<string, string>();
    keys.set(item, own.set(project.key, `${project.key}-${number}`));
  }
  return keys;
}
