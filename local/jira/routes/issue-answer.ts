import type { RawIssue } from '../site';
import type { FieldSelection } from './field-selection';
import { platformUrl } from './site-url';

/** An issue as Jira answers it. Asked for ids only, Jira gives ids only. */
export function issueAnswer({ id, key, fields }: RawIssue, selection: FieldSelection): object {
  if (!selection.key) return { id };
  const named = { id, self: platformUrl(`issue/${id}`), key };
  if (!selection.anyField) return named;
  return {
    ...named,
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => selection.shows(name))),
  };
}
