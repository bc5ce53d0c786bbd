import type { Site } from '../../../local/jira/site';

/** What names a person of a site: account ids, names as they are shown, and what Jira tells of their addresses. */
export function namesOfPeople({ roles, issues }: Pick<Site, 'roles' | 'issues'>): string[] {
  const known = (roles?.people ?? []).flatMap(({ accountId, displayName }) => [accountId, displayName]);
  const told = issues.flatMap(({ changelog }) =>
    changelog.histories.flatMap(({ author }): unknown[] => Object.values(author ?? {})),
  );
  const texts = told.filter((one): one is string => typeof one === 'string' && /[:@ ]/.test(one));
  return [...new Set([...known, ...texts])];
}

/** The people whom some text names, each with a piece of the text around. */
export function peopleIn(texts: readonly string[], names: readonly string[]): string[] {
  return texts.flatMap((text) =>
    names.flatMap((name) => {
      const at = text.indexOf(name);
      return at < 0 ? [] : [`${name}: …${text.slice(Math.max(0, at - 80), at + 80)}…`];
    }),
  );
}
