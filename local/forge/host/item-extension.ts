import { askerOf, seesIssue } from '../../jira/asker';
import { idOf, recordOf, textOf } from '../../jira/raw-values';
import type { ExtensionParts } from './extension-parts';
import type { ScenarioFacts } from './scenario';

/**
 * What Jira says of the item beside which a module stands. There is no such place for whoever may not see the item.
 */
export function itemExtension(
  { site, siteUrl }: ExtensionParts,
  { item = '', as }: ScenarioFacts,
): Record<string, unknown> {
  const found = site.issue(item);
  if (found === null || !seesIssue(askerOf(as, site), found)) {
    throw new Error(`There is no item ${item}, or you may not see it.`);
  }
  const { id, key, fields } = found.issue;
  const type = recordOf(fields['issuetype']);
  const project = recordOf(fields['project']);
  return {
    issue: { id, key, type: textOf(type?.['name']), typeId: idOf(type?.['id']) },
    project: { id: idOf(project?.['id']), key: textOf(project?.['key']), type: 'software' },
    location: `${siteUrl}/browse/${key}`,
  };
}
