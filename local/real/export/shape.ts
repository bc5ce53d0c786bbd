import type { RawIssue, RawRecorded, SiteRoles } from '../../jira/site';
import type { ExportedFrame } from './exported-frame';

/** The answers about one board in the form in which a folder keeps them. */
export interface Shape {
  readonly frame: ExportedFrame;
  readonly issue: (issue: RawIssue) => RawIssue;
  /** People, if the source of the export has made-up ones. */
  readonly roles: SiteRoles | null;
  /** What was recorded while sprints started; `null` = the source keeps no such thing. */
  readonly recorded: readonly RawRecorded[] | null;
  /** What a team said of changes, as it stands in `marks.json`; `null` = the source has none. */
  readonly marks: unknown;
}
