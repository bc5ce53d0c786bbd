import { recordOf, textOf } from '../../../local/jira/raw-values';
import type { Site } from '../../../local/jira/site';

/** Words that a site did not make up: kinds of items and fields of Jira, and what every project calls so. */
const COMMON =
  /^(bug|story|task|epic|sub-task|spike|sprint|story points|story point estimate|flagged|medium|done|status|resolution|description)$/i;

/** Every key, name, person and text of a site that an anonymous export must not hold, in any field. */
export function namesAndTexts(site: Site): readonly string[] {
  const frame = [...site.boardDetails.values()].flatMap(({ configuration, sprints }) => [
    ...textsIn(configuration['columnConfig']),
    ...textsIn(configuration['location']),
    ...sprints.flatMap(({ name, goal }) => [name, goal]),
  ]);
  const people = (site.roles?.people ?? []).flatMap(({ accountId, displayName, title }) => [
    accountId,
    displayName,
    title,
  ]);
  const issues = site.issues.flatMap(({ key, fields, changelog }) => [
    key,
    ...['summary', 'description', 'project', 'assignee', 'reporter', 'creator', 'labels'].flatMap((field) =>
      textsIn(fields[field]),
    ),
    ...changelog.histories.flatMap((history) => [
      ...textsIn(history['author']),
      ...history.items.flatMap(wordsOfItem),
    ]),
  ]);
  const names = [...site.boards.map(({ name }) => name), ...site.statuses.map(({ name }) => name)];
  const all = [...frame, ...people, ...issues, ...names].flatMap((text) => textOf(text) ?? []);
  return [...new Set(all)].filter((text) => isRecognisable(text) && !COMMON.test(text));
}

/** Numbers and ids are the same everywhere; words of two letters stand in every text. */
function isRecognisable(text: string): boolean {
  return /[a-z]{3}/i.test(text) && text !== 'software' && text !== 'project' && text !== 'atlassian';
}

function wordsOfItem(item: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (item['field'] === 'Rank') return [];
  return ['fromString', 'toString'].map((name) => (Object.hasOwn(item, name) ? item[name] : null));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(recordOf(value) ?? {}).flatMap(([name, inside]) =>
    ['type', 'accountType', 'projectTypeKey', 'constraintType'].includes(name) ? [] : textsIn(inside),
  );
}
