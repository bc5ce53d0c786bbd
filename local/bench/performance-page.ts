import type { BusyDay } from './busy-day';
import type { Growth } from './growth';
import type { InspectFigures } from './measure-inspect';
import type { OpenedSite } from './opened-site';
import type { PanelInBrowser } from './panel-in-browser';
import type { PanelWeight } from './panel-weight';
import type { WholeCommand } from './whole-command';

/** All that `npm run bench` found. */
export interface Performance {
  readonly machine: string;
  readonly inspected: InspectFigures;
  readonly growth: readonly Growth[];
  readonly command: WholeCommand;
  readonly panel: PanelWeight;
  /** `null` = there is no Chromium. */
  readonly browser: PanelInBrowser | null;
  readonly usual: OpenedSite;
  readonly large: OpenedSite;
  readonly day: BusyDay;
}

const WORKING_DAYS = 21;
/** Forge's free amount of a month, for all sites of an app together, in bytes. */
const FREE_WRITES = 100_000_000;

/** The page of measured figures: ratios and counts first, because milliseconds differ from machine to machine. */
export function performancePage(found: Performance): string {
  return [
    '# Performance',
    '',
    `Measured by \`npm run bench\`, which writes this page: ${found.machine}. Of several runs the shortest counts, because other work beside it only makes a run longer; of ratios the one in the middle, each between neighbours in time.`,
    '',
    ...table(['what', 'must hold', 'measured'], [...counted(found), ...timed(found)]),
    '',
    '## As a site grows',
    '',
    'Made-up sites, eight history entries an item. The ledgers of all sprints, in processor time; then the same with signals, breakers and forecast, parts of which take the same time for a board of any size from the tenth closed sprint on.',
    '',
    ...table(
      ['items', 'histories', 'µs a history, ledgers', 'µs a history, all', 'MB in memory'],
      found.growth.map(grown),
    ),
    '',
    `From the smallest site to the largest the ledgers lie within ${spreadOf(found.growth)} of their middle; ± 25 % must hold.`,
    '',
    '## What a busy day costs',
    '',
    ...busyDay(found.day),
    '',
  ].join('\n');
}

function counted({ inspected, command, panel, usual: { warmCalls }, large }: Performance): string[][] {
  return [
    ...inspecting(inspected),
    [
      `the whole command over ${command.items.toLocaleString('en')} items, ${command.fileMegabytes.toFixed(0)} MB: most memory ever held`,
      '≤ 1200 MB',
      `${command.peakMegabytes.toFixed(0)} MB, in ${seconds(command.milliseconds)}`,
    ],
    ['requests of a later view, the checks of the viewer included', '≤ 4', String(warmCalls.jira)],
    ['the same on the large site', '≤ 4', String(large.warmCalls.jira)],
    ['writes of a later view', '0', String(warmCalls.storageWrites)],
    ['panel, every view: scripts, gzip', '≤ 95 KB', kilobytes(panel.scripts)],
    ['panel, every view: styles, gzip', '≤ 12 KB', kilobytes(panel.styles)],
  ];
}

function inspecting(inspected: InspectFigures): string[][] {
  return [
    [
      `inspect ÷ plain \`JSON.parse\` of the same file, ${inspected.megabytes.toFixed(0)} MB, 100 sprints × 100 items`,
      '≤ 3 ×',
      `${inspected.toReadAndParsed.toFixed(1)} ×`,
    ],
    [
      'the same ÷ the parsing alone, line by line, of a text in memory',
      '',
      `${inspected.toParsed.toFixed(1)} ×`,
    ],
    ['memory in use for it, beside the file', '≤ 400 MB', `${inspected.heapMegabytes.toFixed(0)} MB`],
  ];
}

function timed({ browser, large }: Performance): string[][] {
  const site = `${large.issues.toLocaleString('en')} items, ${large.sprints} sprints`;
  return [
    [
      'panel interactive after the answer, browser slowed down to a quarter',
      '≤ 1 s',
      browser === null ? 'not measured: no Chromium' : seconds(browser.interactive),
    ],
    [
      'layout shift while it opens',
      '< 0.05',
      browser === null ? 'not measured' : browser.layoutShift.toFixed(3),
    ],
    [`first view of a board, ${site}`, '≤ 10 s', seconds(large.cold)],
    ['its history of closed sprints, read in the queue', 'nobody waits', seconds(large.history)],
    ['a later view of it', '≤ 1 s', seconds(large.warm)],
  ];
}

function grown({ items, histories, ledgers, inspection, megabytes }: Growth): string[] {
  const each = (milliseconds: number): string => ((milliseconds / histories) * 1000).toFixed(2);
  return [
    items.toLocaleString('en'),
    histories.toLocaleString('en'),
    each(ledgers),
    each(inspection),
    // What was collected meanwhile may make less than nothing.
    Math.max(0, megabytes).toFixed(0),
  ];
}

/** How far the farthest site lies from the middle between both ends. */
function spreadOf(growth: readonly Growth[]): string {
  const each = growth.map(({ ledgers, histories }) => ledgers / histories);
  const [least, most] = [Math.min(...each), Math.max(...each)];
  return `± ${(((most - least) / (most + least)) * 100).toFixed(0)} %`;
}

function busyDay({ deeds, firstReading, calls }: BusyDay): string[] {
  const month = calls.bytesWritten * WORKING_DAYS;
  return [
    `A team of the demo with 24 closed sprints at most: ${deeds} changes of items in eight hours, as many looks at the board, and the pass of the night.`,
    '',
    ...table(
      ['', 'written', 'read', 'writes', 'reads', 'requests to Jira'],
      [
        ['switching the board on, once', ...amounts(firstReading)],
        ['the day', ...amounts(calls)],
      ],
    ),
    '',
    `${WORKING_DAYS} such days write ${(month / 1e6).toFixed(1)} MB. Forge gives 0.1 GB of writes a month free for an app on all of its sites: room for about ${Math.floor(FREE_WRITES / month)} such teams.`,
  ];
}

function amounts(calls: BusyDay['calls']): string[] {
  const { bytesWritten, bytesRead, storageWrites, storageReads, jira } = calls;
  return [kilobytes(bytesWritten), kilobytes(bytesRead), ...[storageWrites, storageReads, jira].map(String)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
