import { DEMO_STORIES, makeDemoSite } from '../../../local/demo/demo-site';

const NOW = Date.UTC(2026, 2, 11, 10);

describe('the demo site', () => {
  test('is the same for the same seed and the same present', () => {
    expect(asText(makeDemoSite({ seed: 7, now: NOW }))).toBe(asText(makeDemoSite({ seed: 7, now: NOW })));
  });

  test('is another one for another seed', () => {
    expect(asText(makeDemoSite({ seed: 7, now: NOW }))).not.toBe(asText(makeDemoSite({ seed: 8, now: NOW })));
  });

  test('an hour later keeps its past: only what happened since is new', () => {
    const before = makeDemoSite({ seed: 7, now: NOW });
    const after = makeDemoSite({ seed: 7, now: NOW + 3_600_000 });
    const entries = new Map(after.issues.map((issue) => [issue.key, issue.changelog.histories]));
    const lost = before.issues.filter(({ key, changelog }) => {
      const created = new Set(entries.get(key)?.map((entry) => entry.created));
      return changelog.histories.some((entry) => !created.has(entry.created));
    });
    expect(lost).toEqual([]);
    expect(after.issues.flatMap((issue) => issue.changelog.histories).length).toBeGreaterThan(
      before.issues.flatMap((issue) => issue.changelog.histories).length,
    );
  });

  test('takes at most two seconds of the processor', () => {
    const before = process.cpuUsage();
    makeDemoSite({ seed: 3, now: NOW });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(2);
  });

  test('tells one sentence about each of its six teams', () => {
    const { boards } = makeDemoSite({ seed: 1, now: NOW });
    expect(DEMO_STORIES).toHaveLength(6);
    for (const { boardId, team, story } of DEMO_STORIES) {
      expect(boards.find(({ id }) => id === boardId)?.name).toBe(team);
      expect(story).toMatch(/^[A-Z][^.]+\.$/);
    }
  });
});

function asText(site: ReturnType<typeof makeDemoSite>): string {
  return JSON.stringify({ ...site, boardDetails: [...site.boardDetails] });
}
