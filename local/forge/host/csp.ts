import { CSPInjectionService, CSPProcessingService, type ExternalPermissions } from '@forge/csp';
import { load } from 'cheerio/slim';
import * as z from 'zod';
import type { PagePermissions } from '../manifest/app-manifest';

/** Where the browser tells what a policy refused. */
export const REPORT_PATH = '/csp-report';

export interface PanelPlace {
  /** The panel's page as it was built: its inline scripts would be allowed by their hashes, as on the platform. */
  readonly html: string;
  readonly permissions: PagePermissions;
  /** The address of the page around the panel, which stands for the site. */
  readonly siteOrigin: string;
}

/**
 * The content security policy that the platform sends with a panel in production, computed by Atlassian's own
 * package; only the names of hosts differ: the site is the page around, and Atlassian's hosts are the panel's own.
 */
export function panelPolicy({ html, permissions, siteOrigin }: PanelPlace): string {
  const silent = { info: () => undefined };
  const asked = new CSPProcessingService(silent, load).getCspDetails(html, permissionsForCsp(permissions));
  const production = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: asked,
    microsEnv: 'prod',
    isFedRAMP: false,
    hostname: siteOrigin,
  });
  return production.map((directive) => withLocalHosts(directive, siteOrigin)).join('; ');
}

const client = z.union([z.string(), z.object({ address: z.string() }).transform(({ address }) => address)]);
const fetchPermission = z.looseObject({ client: z.array(client).optional() });

/** The package wants the addresses of `fetch.client` as texts. */
function permissionsForCsp({ content, external }: PagePermissions) {
  const { fetch, ...others } = external;
  const addresses = fetch === undefined ? {} : { fetch: fetchPermission.parse(fetch) };
  return {
    content: { scripts: [...content.scripts], styles: [...content.styles] },
    external: { ...others, ...addresses } as ExternalPermissions,
  };
}

function withLocalHosts(directive: string, siteOrigin: string): string {
  const [name = '', ...sources] = directive.split(' ');
  if (name === 'report-uri') return `${name} ${REPORT_PATH}`;
  if (name === 'sandbox') return directive;
  const local = sources.map((source) => (source === siteOrigin || isKeyword(source) ? source : "'self'"));
  return [name, ...new Set(local)].join(' ');
}

function isKeyword(source: string): boolean {
  return source.startsWith("'") || source === 'data:' || source === 'blob:';
}

/** What the platform lets a panel's frame do. */
export const SANDBOX = [
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-pointer-lock',
  'allow-same-origin',
  'allow-scripts',
].join(' ');

/** The policy of the page around: its own files, and the panel in a frame. */
export function hostPolicy(panelOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    `frame-src ${panelOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `report-uri ${REPORT_PATH}`,
  ].join('; ');
}
