import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { changed } from './answers';
import { cloudItem } from './cloud-item';

/** One item, for the page that shows it. */
export async function oneItemAnswer(jira: Jira, request: JiraRequest): Promise<JiraResponse> {
  const path = request.path.replace(/^\/rest\/api\/3\//, '/rest/api/2/');
  return changed(await jira({ ...request, path }), cloudItem);
}
