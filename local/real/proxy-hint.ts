/**
 * What to say where the environment names a proxy that this Node does not use: Node takes `HTTPS_PROXY` for its own
 * requests from 22.21 and 24.0 on, and only when `NODE_USE_ENV_PROXY` is 1. Nothing to say otherwise.
 */
export function proxyHint(environment: Record<string, string | undefined>, node: string): readonly string[] {
  const named = environment['HTTPS_PROXY'] ?? environment['https_proxy'] ?? '';
  if (named === '') return [];
  if (!canUseProxy(node)) {
    return [
      'HTTPS_PROXY is set, and this Node cannot use it: Node 24, or 22.21 and newer, can, with NODE_USE_ENV_PROXY=1.',
    ];
  }
  if (environment['NODE_USE_ENV_PROXY'] === '1') return [];
  return ['HTTPS_PROXY is set, and Node uses it only with NODE_USE_ENV_PROXY=1: set that and start again.'];
}

function canUseProxy(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 21);
}
