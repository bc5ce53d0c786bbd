/**
 * A site folder: raw Jira Cloud answers on disk, so that anything that can call Jira can make one.
 *
 * - `fields.json`, `statuses.json`, `boards.json`: plain lists
 * - `boards/<id>/configuration.json`, `boards/<id>/sprints.json`, optional `boards/<id>/issue-keys.json`
 * - `issues.jsonl`: one issue a line with its whole changelog
 * - optional `roles.json`, `recorded.json`, `agreement.json` and `marks.json`; other files (`expected.json`) are left alone
 */
export { normsWith, readAgreementFile } from './site-folder/agreement-file';
export { loadSite } from './site-folder/load-site';
export { readMarksFile } from './site-folder/marks-file';
export { readSiteFrame } from './site-folder/site-frame';
export type { SiteFrame } from './site-folder/site-frame';
export { readIssueBlocks, readSiteIssues } from './site-folder/site-issues';
export type { IssueLine } from './site-folder/site-issues';
export { writeSite } from './site-folder/write-site';
