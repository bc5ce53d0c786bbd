import { seesIssue } from '../asker';
import { recordOf, textOf } from '../raw-values';
import type { JqlContext } from './context';
import type { ValueField } from './jql-field';

/** `key`, `issuekey`, `issue`, `id`: an issue by its id or a key it has or had. A hidden issue does not exist for the asker. */
export const issueField: ValueField = {
  kind: 'value',
  name: 'key',
  idsOf: ({ id }) => [id],
  resolve: visibleIssue,
  unknown: unknownIssue,
};

/** `parent`: the issue above, by id or key. */
export const parentField: ValueField = {
  kind: 'value',
  name: 'parent',
  idsOf: ({ issue }) => {
    const id = textOf(recordOf(issue.fields['parent'])?.['id']);
    return id === null ? [] : [id];
  },
  resolve: visibleIssue,
  unknown: unknownIssue,
};

function visibleIssue(text: string, { site, asker }: JqlContext): readonly string[] {
  const found = site.issue(text);
  return found !== null && seesIssue(asker, found) ? [found.id] : [];
}

function unknownIssue(text: string): string {
  return `An issue with key or id '${text}' does not exist or you do not have permission to view it.`;
}
