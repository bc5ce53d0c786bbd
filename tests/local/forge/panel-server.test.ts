import { panelPolicy, SANDBOX } from '../../../local/forge/host/csp';
import { type ServedHost, closeHost, serveHost } from './served-host';

const SITE = 'http://127.0.0.1:3880';
const NOTHING_ASKED = { content: { scripts: [], styles: [] }, external: {} } as const;

function directives(policy: string): Record<string, string> {
  const lines = policy.split('; ').map((line) => line.split(' '));
  return Object.fromEntries(lines.map(([name = '', ...sources]) => [name, sources.join(' ')]));
}

describe('the policy of a panel', () => {
  const policy = directives(
    panelPolicy({ html: '<html></html>', permissions: NOTHING_ASKED, siteOrigin: SITE }),
  );

  test('allows scripts of its own only, none inline, and no evaluation', () => {
    expect(policy['script-src']).toBe("'self'");
    expect(policy['default-src']).toBe("'self'");
  });

  test('allows style sheets of its own and of the site, none inline', () => {
    expect(policy['style-src']).toBe(`'self' ${SITE}`);
  });

  test('lets it reach itself and the site, and be framed by them', () => {
    expect(policy['connect-src']).toBe(`'self' ${SITE}`);
    expect(policy['frame-ancestors']).toBe(`'self' ${SITE}`);
  });

  test('puts it into the sandbox of the platform', () => {
    expect(policy['sandbox']).toBe(SANDBOX);
    expect(SANDBOX).not.toContain('allow-top-navigation');
  });

  test('names no other host anywhere', () => {
    expect(
      JSON.stringify(policy)
        .match(/https?:\/\/[^ "']+/g)
        ?.every((host) => host === SITE),
    ).toBe(true);
    expect(JSON.stringify(policy)).not.toContain('*');
  });

  test('has what the manifest asks for, and the hashes of the page’s own inline scripts', () => {
    const asked = panelPolicy({
      html: '<script>let a = 1;</script>',
      permissions: {
        content: { scripts: [], styles: ['unsafe-inline'] },
        external: { fetch: { client: [{ address: 'https://elsewhere.example' }] } },
      },
      siteOrigin: SITE,
    });
    expect(directives(asked)['style-src']).toContain("'unsafe-inline'");
    expect(directives(asked)['script-src']).toMatch(/'sha256-[\w+/=]{44}'/);
    expect(asked).not.toContain('elsewhere.example');
  });
});

describe('a panel, served', () => {
  let host: ServedHost;
  beforeEach(async () => {
    host = await serveHost();
  });
  afterEach(closeHost);

  test('comes from an address of its own, with the bridge before everything else', async () => {
    const response = await fetch(`${host.panelUrl}/panel/main/`);
    expect(new URL(host.panelUrl).origin).not.toBe(new URL(host.url).origin);
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${host.url}`);
    const scripts = (await response.text()).match(/<script[^>]*>/g);
    expect(scripts).toEqual([
      `<script type="module" src="/code/bridge/start" data-site="${host.url}">`,
      '<script type="module" src="./main.js">',
    ]);
  });

  test('brings the bridge, the themes and its own files', async () => {
    const typeOf = async (path: string) => (await fetch(host.panelUrl + path)).headers.get('content-type');
    expect(await typeOf('/code/bridge/start')).toContain('text/javascript');
    expect(await typeOf('/panel/main/main.js')).toContain('text/javascript');
    const themes = await (await fetch(`${host.panelUrl}/theme.css`)).text();
    for (const name of ['light:light', 'dark:dark', 'spacing:spacing', 'typography:typography']) {
      expect(themes).toContain(`[data-theme~="${name}"]`);
    }
  });

  test('brings the texts of each language beside its files, and says which there are', async () => {
    const textsAt = async (file: string): Promise<unknown> =>
      (await fetch(`${host.panelUrl}/panel/main/__LOCALES__/${file}`)).json();
    expect(await textsAt('i18n-info.json')).toEqual({
      config: { locales: ['en-US', 'de-DE'], fallback: { default: 'en-US' } },
    });
    expect(await textsAt('en-US.json')).toEqual({ hello: 'Hello' });
    expect(await textsAt('de-DE.json')).toEqual({ hello: 'Hallo' });
  });

  test.each([
    '/panel/main/__LOCALES__/fr-FR.json',
    '/panel/main/__LOCALES__/..%2f..%2fmanifest.json',
    '/panel/main/none.js',
    '/panel/none/',
    '/panel/main/..%2f..%2fmanifest.yml',
    '/code/page/main',
    '/invoke',
  ])('has nothing at %s', async (path) => {
    expect((await fetch(host.panelUrl + path)).status).toBe(404);
  });

  test('writes to the log what its policy refused', async () => {
    await fetch(`${host.panelUrl}/csp-report`, {
      method: 'POST',
      headers: { 'content-type': 'application/csp-report' },
      body: JSON.stringify({ 'csp-report': { 'violated-directive': 'style-src', 'blocked-uri': 'inline' } }),
    });
    expect(host.lines).toEqual(['security policy: the browser refused inline in the panel (style-src)']);
  });
});
