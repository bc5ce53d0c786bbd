import type { LiveSite } from '../../jira/live-site';
import type { ForgeHost } from '../forge-host';
import type { JiraTransport } from '../jira-transport';
import type { AppManifest } from '../manifest/app-manifest';
import type { Addresses } from './addresses';
import type { Gadgets } from './gadgets';
import type { Happening } from '../happenings/happening';

/** What the page around the panels asks for answers. */
export interface HostParts {
  readonly site: LiveSite;
  readonly siteName: string;
  readonly manifest: AppManifest;
  readonly forge: ForgeHost;
  readonly jira: JiraTransport;
  readonly happenings: readonly Happening[];
  readonly gadgets: Gadgets;
  readonly addresses: Addresses;
  readonly log: (line: string) => void;
}
