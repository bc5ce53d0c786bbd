/** The one `fetch` that leaves the process; the app never gets hold of it. */
export const fetchFromHost: typeof fetch = globalThis.fetch;

/**
 * Puts a `fetch` in the way that refuses, by the name of the host, whatever the app asks: it declares no egress.
 * To be called before the app is imported, because @forge/api keeps the `fetch` it finds then.
 */
export function guardEgress(isApp: () => boolean): void {
  globalThis.fetch = async (input, init) => {
    if (isApp())
      throw new Error(`EXTERNAL_FETCH_NOT_ALLOWED: ${hostOf(input)} is not in the app's manifest.`);
    return fetchFromHost(input, init);
  };
}

function hostOf(input: Parameters<typeof fetch>[0]): string {
  return new URL(input instanceof Request ? input.url : input).host;
}
