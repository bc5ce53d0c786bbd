/** `npm run bench`: measures what the budgets name, and writes docs/performance.md; ratios first, since machines differ. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { measureBusyDay } from './bench/busy-day';
import { type Growth, measureGrowth } from './bench/growth';
import { machineInWords } from './bench/machine';
import { type InspectFigures, measureInspect } from './bench/measure-inspect';
import { measureOpening } from './bench/opened-site';
import { measurePanel } from './bench/panel-in-browser';
import { weighPanel } from './bench/panel-weight';
import { measureWholeCommand } from './bench/whole-command';
import { performancePage } from './bench/performance-page';
import { withWrittenSite } from './bench/written-site';
import { makeDemoSite } from './demo/demo-site';
import { buildPanelIfStale } from './forge/panel-build';

const ROUNDS = 7;
const INSPECT_ROUNDS = 15;
const SPRINTS = [3, 10, 30, 100, 300, 1000];
const BUSY_BOARD = 3;
const PAGE = join('docs', 'performance.md');

function inspected(): Promise<InspectFigures> {
  return withWrittenSite({ sprints: 100, itemsEach: 100 }, ({ directory }) =>
    measureInspect(directory, INSPECT_ROUNDS),
  );
}

async function grown(): Promise<Growth[]> {
  // Once for nothing, so that no size pays for the engine's getting to know the code.
  await measureGrowth({ sprints: 30, itemsEach: 100 }, ROUNDS);
  const growth: Growth[] = [];
  for (const sprints of SPRINTS) growth.push(await measureGrowth({ sprints, itemsEach: 100 }, ROUNDS));
  return growth;
}

async function run(): Promise<void> {
  console.log('Measuring: this takes some minutes.');
  await buildPanelIfStale(resolve('.'), console.log);
  const page = performancePage({
    machine: machineInWords(),
    inspected: await inspected(),
    growth: await grown(),
    command: await measureWholeCommand({ sprints: 1000, itemsEach: 100 }),
    panel: weighPanel(join('static', 'panel', 'dist')),
    browser: await measurePanel(3),
    usual: await measureOpening(13, 30),
    large: await measureOpening(377, 59),
    day: await measureBusyDay(makeDemoSite({ seed: 1, now: Date.now() }), BUSY_BOARD, 60),
  });
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.log(page);
  console.log(`Written to ${PAGE}.`);
}

void run();
