/** Where the made-up site would live. `self` links lead there; nobody may follow or show them. */
export const SITE_URL = 'https://trust-signals.invalid';

export function platformUrl(path: string): string {
  return `${SITE_URL}/rest/api/3/${path}`;
}

export function agileUrl(path: string): string {
  return `${SITE_URL}/rest/agile/1.0/${path}`;
}
