/** Where the panel's server offers what the platform's content network would. */
export const BRIDGE_SCRIPT = '/code/bridge/start';

/**
 * The panel's page with the bridge first in its head, as the platform puts it there. It is a file of its own, because
 * the policy allows no code in the page, and a module, which runs before the modules that stand after it.
 */
export function withBridge(html: string, siteOrigin: string): string {
  const script = `<script type="module" src="${BRIDGE_SCRIPT}" data-site="${siteOrigin}"></script>`;
  return html.replace(/<head[^>]*>/, (head) => `${head}\n    ${script}`);
}
