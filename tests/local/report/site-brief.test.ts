import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDemoSite } from '../../../local/demo/demo-site';
import { inspectSite } from '../../../local/inspect';
import { writeSite } from '../../../local/jira/site-folder';
import { readInspectArguments } from '../../../local/report/inspect-arguments';

const BOARD = '3';
let folder: string;
const printed = (...words: string[]) =>
  inspectSite(readInspectArguments(['--site', folder, '--board', BOARD, '--brief', ...words]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-for-a-brief-'));
  await writeSite(folder, makeDemoSite({ seed: 1, now: Date.parse('2026-11-21T12:00:00Z') }));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('--brief prints the brief of the sprint that closed last, its items with key and summary', async () => {
  const brief = await printed();
  expect(brief).toMatch(/^# Retro brief: Picking 16\n/);
  expect(brief).toMatch(/- WHS-\d+ \w[^:\n]{5,}: came in \(3 points\), day 3 \(2026-11-03\)\./);
  expect(brief).toContain('| PO → team | Team → PO |');
});

test('--brief --sprint prints that of another one, a running one without the end of any item', async () => {
  const all = JSON.parse(
    await inspectSite(readInspectArguments(['--site', folder, '--board', BOARD, '--json'])),
  ) as { readonly sprints: readonly { readonly id: number; readonly state: string }[] };
  const running = all.sprints.find(({ state }) => state === 'running');
  const brief = await printed('--sprint', String(running?.id));
  expect(brief).toContain('What becomes of the work is told after the close.');
  expect(brief).not.toMatch(/completed:|carried over:/i);
});

test('--brief and --json at once are refused with the usage', () => {
  expect(() => readInspectArguments(['--site', 'x', '--board', '1', '--brief', '--json'])).toThrow(
    '--json and --brief are two documents',
  );
});
