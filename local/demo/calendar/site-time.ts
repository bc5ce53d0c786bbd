const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The demo site's clock: one hour ahead of UTC, two from the last Sunday of March to the last of October. */
export function siteOffset(at: number): number {
  const year = new Date(at).getUTCFullYear();
  const summer = at >= lastSundayAtOne(year, 2) && at < lastSundayAtOne(year, 9);
  return summer ? 2 * HOUR : HOUR;
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
