import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDemoSite } from '../../../local/demo/demo-site';
import { measureBusyDay } from '../../../local/bench/busy-day';
import { measureGrowth } from '../../../local/bench/growth';
import { largeIssues, largeSite } from '../../../local/bench/large-site';
import { machineInWords } from '../../../local/bench/machine';
import { measureInspect } from '../../../local/bench/measure-inspect';
import { measureOpening } from '../../../local/bench/opened-site';
import { weighPanel } from '../../../local/bench/panel-weight';
import { writeSite } from '../../../local/jira/site-folder';

const TINY = { sprints: 3, itemsEach: 4 };

test('a made-up site has its items one by one as it has them together', () => {
  expect([...largeIssues(TINY)]).toEqual(largeSite(TINY).issues);
  expect(largeSite(TINY).issues).toHaveLength(12);
});

test('growth is told by histories: every one of them, and every sprint has a ledger', async () => {
  const { items, histories, ledgers, inspection } = await measureGrowth(TINY, 1);
  expect([items, histories]).toEqual([12, 97]);
  expect(ledgers).toBeGreaterThanOrEqual(0);
  expect(inspection).toBeGreaterThan(0);
}, 60_000);

test('inspecting a folder is told beside parsing the same lines', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  await writeSite(directory, largeSite(TINY));
  const { megabytes, inspect, toParsed, toReadAndParsed } = await measureInspect(directory, 1);
  rmSync(directory, { recursive: true, force: true });
  expect(megabytes).toBeGreaterThan(0);
  expect(inspect).toBeGreaterThan(0);
  expect(toParsed).toBeGreaterThan(0);
  expect(toReadAndParsed).toBeGreaterThan(0);
});

test('a later view of a board takes four requests and writes nothing', async () => {
  const { issues, warmCalls, coldCalls } = await measureOpening(4, 5);
  expect(issues).toBe(20);
  expect(warmCalls).toMatchObject({ jira: 4, storageWrites: 0, bytesWritten: 0 });
  expect(coldCalls.jira).toBeGreaterThan(4);
}, 60_000);

test('a day of a team writes, and stays far below what is free', async () => {
  const site = makeDemoSite({ seed: 1, now: Date.now() });
  const { deeds, firstReading, calls } = await measureBusyDay(site, 3, 10);
  expect(deeds).toBe(10);
  expect(firstReading.bytesWritten).toBeGreaterThan(100_000);
  expect(calls.bytesWritten).toBeGreaterThan(1_000);
  // 60 deeds a day, 21 days a month, and a tenth of the 0.1 GB.
  expect(calls.bytesWritten * 6 * 21).toBeLessThan(10_000_000);
}, 120_000);

test('what a browser downloads is weighed as it travels, in every folder of the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'panel.js'), 'a'.repeat(10_000));
  writeFileSync(join(folder, 'page.css'), 'b'.repeat(10_000));
  writeFileSync(join(folder, 'picture.svg'), 'c'.repeat(10_000));
  const { scripts, styles } = weighPanel(folder);
  rmSync(folder, { recursive: true, force: true });
  expect(scripts).toBeGreaterThan(0);
  expect(scripts).toBeLessThan(100);
  expect(styles).toBe(scripts);
});

test('a machine is described without a name', () => {
  expect(machineInWords()).toMatch(/^\d+ cores, \d+ GiB of memory, Node \d+\.\d+\.\d+$/);
});
