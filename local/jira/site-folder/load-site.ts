import type { RawIssue, Site } from '../site';
import { readSiteFrame } from './site-frame';
import { readSiteIssues } from './site-issues';

/** A whole site folder in memory. A folder that is cut, malformed or contradicts itself is one known failure. */
export async function loadSite(directory: string): Promise<Site> {
  const frame = await readSiteFrame(directory);
  const issues: RawIssue[] = [];
  for await (const { issue } of readSiteIssues(directory)) issues.push(issue);
  return { ...frame, issues };
}
