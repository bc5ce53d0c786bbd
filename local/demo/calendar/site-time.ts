const HOUR = 3_600_000;

/** The demo site's clock: one hour ahead of UTC, two from the last Sunday of March to the last of October. */
export function siteOffset(at: number): number {
  const { from, to } = summerOf(new Date(at).getUTCFullYear());
  return at >= from && at < to ? 2 * HOUR : HOUR;
}

const summers = new Map<number, { readonly from: number; readonly to: number }>();

/** Summer time of a year, computed once. */
function summerOf(year: number): { readonly from: number; readonly to: number } {
  const known = summers.get(year) ?? { from: lastSundayAtOne(year, 2), to: lastSundayAtOne(year, 9) };
  summers.set(year, known);
  return known;
}

/** As Jira writes the times of issues and their history: `2026-03-02T10:15:00.123+0100`. */
export function siteIso(at: number): string {
  const offset = siteOffset(at);
  const local = new Date(at + offset).toISOString().slice(0, -1);
  return `${local}+0${offset / HOUR}00`;
}

/** As Jira writes the dates of sprints: `2026-03-02T09:15:00.123Z`. */
export function utcIso(at: number): string {
  return new Date(at).toISOString();
}

function lastSundayAtOne(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR;
}
