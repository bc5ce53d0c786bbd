import type { LiveSite } from '../../jira/live-site';

/** What an extension is made of. */
export interface ExtensionParts {
  readonly site: LiveSite;
  readonly siteUrl: string;
  readonly gadgetConfiguration: Readonly<Record<string, unknown>>;
}
