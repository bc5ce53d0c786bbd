import { listOf, recordOf } from '../../../local/jira/raw-values';
import type { RawSprint, Site } from '../../../local/jira/site';

/** What was inspected of a board, with the made-up keys and names of its export in the place of the original ones. */
export function mappedNames(document: unknown, original: Site, made: Site): unknown {
  const names = new Map([...keys(original, made), ...boards(original, made), ...statuses(original, made)]);
  return replaced(document, {
    names: new Map([...names].filter(([before]) => before !== '')),
    goals: goals(original, made),
  });
}

type Pairs = readonly (readonly [before: string, after: string])[];

function keys(original: Site, made: Site): Pairs {
  const byId = new Map(made.issues.map(({ id, key }) => [id, key]));
  return original.issues.map(({ id, key }) => [key, byId.get(id) ?? key]);
}

function boards(original: Site, made: Site): Pairs {
  return made.boards.flatMap(({ id, name }): Pairs => {
    const board: Pairs = [[original.boards.find((one) => one.id === id)?.name ?? '', name]];
    return [
      ...board,
      ...sprintsOf(original, made, id).map(([before, after]) => [before.name, after.name] as const),
    ];
  });
}

function sprintsOf(original: Site, made: Site, boardId: number) {
  const before = new Map(
    (original.boardDetails.get(boardId)?.sprints ?? []).map((sprint) => [sprint.id, sprint]),
  );
  return (made.boardDetails.get(boardId)?.sprints ?? []).flatMap((sprint) => {
    const own = before.get(sprint.id);
    return own === undefined ? [] : [[own, sprint] as const];
  });
}

/** Statuses of several projects have the same name: those in the columns of the exported board are meant, in quotes. */
function statuses(original: Site, made: Site): Pairs {
  const names = new Map(original.statuses.map(({ id, name }) => [id, name]));
  const used = [...made.boardDetails.values()].flatMap(({ configuration }) =>
    listOf(recordOf(configuration['columnConfig'])?.['columns']).flatMap((column) =>
      listOf(recordOf(column)?.['statuses']).map((status) => String(recordOf(status)?.['id'])),
    ),
  );
  return used.map((id) => [`"${names.get(id) ?? ''}"`, `"Status ${id}"`]);
}

function goals(original: Site, made: Site): ReadonlyMap<string, string> {
  const pairs = made.boards.flatMap(({ id }) => sprintsOf(original, made, id));
  return new Map(pairs.map(([before, after]) => [goalOf(before), goalOf(after)]));
}

function goalOf({ goal }: RawSprint): string {
  return typeof goal === 'string' ? goal : '';
}

interface Replacing {
  readonly names: ReadonlyMap<string, string>;
  readonly goals: ReadonlyMap<string, string>;
}

function replaced(value: unknown, { names, goals: byGoal }: Replacing): unknown {
  // The longest first: one name may begin another.
  const longest = [...names.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\w-])(?:${longest.join('|')})(?![\\w-])`, 'g');
  const inText = (text: string) =>
    byGoal.get(text) ?? text.replace(pattern, (name) => names.get(name) ?? name);
  const through = (one: unknown): unknown => {
    if (typeof one === 'string') return inText(one);
    if (Array.isArray(one)) return one.map(through);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inside]) => [name, through(inside)]));
  };
  return through(value);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
