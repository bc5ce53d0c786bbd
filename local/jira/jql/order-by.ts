import type { OrderByField } from '@atlaskit/jql-ast';
import type { IndexedIssue } from '../indexed-issue';
import type { LiveSite } from '../live-site';
import { recordOf, textOf } from '../raw-values';
import { jqlRefusal } from './jql-refusal';

type SortValue = string | number | null;
type SortKey = (issue: IndexedIssue) => SortValue;

interface SortStep {
  readonly key: SortKey;
  readonly direction: 1 | -1;
}

const RANK_FIELD = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
const byId: SortKey = ({ id }) => Number(id);

const KEYS: Readonly<Record<string, readonly SortKey[]>> = {
  id: [byId],
  key: [
    ({ issue }) => issue.key.replace(/-\d+$/, ''),
    ({ issue }) => Number(/\d+$/.exec(issue.key)?.[0] ?? 0),
  ],
  created: [({ created }) => created],
  updated: [({ updated }) => updated],
  resolved: [({ resolved }) => resolved],
  summary: [({ issue }) => textOf(issue.fields['summary'])],
};
const ALIASES: Readonly<Record<string, string>> = {
  issuekey: 'key',
  issue: 'key',
  createddate: 'created',
  updateddate: 'updated',
  resolutiondate: 'resolved',
};

/** Sorts what a search found. Without ORDER BY the newest issue comes first; an issue without a value comes last. */
export function inOrder(
  issues: readonly IndexedIssue[],
  orderBy: readonly OrderByField[],
  site: LiveSite,
): readonly IndexedIssue[] {
  const steps = [...orderBy.flatMap((field) => stepsOf(field, site)), { key: byId, direction: -1 as const }];
  // Keys are read once an issue, not once a comparison.
  return issues
    .map((issue) => ({ issue, values: steps.map(({ key }) => key(issue)) }))
    .sort((left, right) => compare(left.values, right.values, steps))
    .map(({ issue }) => issue);
}

function stepsOf({ field, direction }: OrderByField, site: LiveSite): readonly SortStep[] {
  const name = field.value.toLowerCase();
  const keys = name === 'rank' ? [rankOf(site)] : KEYS[ALIASES[name] ?? name];
  if (keys === undefined) throw jqlRefusal(`Not able to sort using field '${field.value}'.`);
  return keys.map((key) => ({ key, direction: direction?.value === 'DESC' ? -1 : 1 }));
}

function rankOf({ fields }: LiveSite): SortKey {
  const rank = fields.find((field) => recordOf(field['schema'])?.['custom'] === RANK_FIELD)?.id;
  return rank === undefined ? () => null : ({ issue }) => textOf(issue.fields[rank]);
}

function compare(
  left: readonly SortValue[],
  right: readonly SortValue[],
  steps: readonly SortStep[],
): number {
  for (const [index, { direction }] of steps.entries()) {
    const difference = compareValues(left[index] ?? null, right[index] ?? null, direction);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareValues(left: SortValue, right: SortValue, direction: 1 | -1): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -direction : direction;
}
