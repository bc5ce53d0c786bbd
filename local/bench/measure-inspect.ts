import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median } from 'simple-statistics';
import { inspect } from '../../src/domain/inspect';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { newestInstant } from '../report/newest-instant';
import { siteHistory } from '../report/site-history';

/** What it took to inspect a site folder, in milliseconds, against plain `JSON.parse` of the same file, line by line. */
export interface InspectFigures {
  readonly megabytes: number;
  readonly inspect: number;
  /** Against reading the file from the disk and parsing it: both ways begin with the file. */
  readonly toReadAndParsed: number;
  /** Against parsing alone, of a text that is in memory already. */
  readonly toParsed: number;
  /** Memory that is in use while the inspection stands, above what stood before. */
  readonly heapMegabytes: number;
}

/**
 * Measures all ways so many times in turn. What else a machine does slows down what runs at that moment, so only
 * neighbours in time are held against each other, and the ratio in the middle counts.
 */
export async function measureInspect(directory: string, rounds: number): Promise<InspectFigures> {
  const file = join(directory, 'issues.jsonl');
  const text = readFileSync(file, 'utf8');
  const measured: { parsed: number; readAndParsed: number; inspected: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({
      parsed: await timed(() => parseLines(text)),
      inspected: await timed(() => inspectOnce(directory)),
      readAndParsed: await timed(() => parseLines(readFileSync(file, 'utf8'))),
    });
  }
  return {
    megabytes: text.length / 1e6,
    inspect: median(measured.map(({ inspected }) => inspected)),
    toReadAndParsed: median(measured.map(({ inspected, readAndParsed }) => inspected / readAndParsed)),
    toParsed: median(measured.map(({ inspected, parsed }) => inspected / parsed)),
    heapMegabytes: (await heapOfOne(directory)) / 1e6,
  };
}

/** Measured apart: to collect by hand sends the engine back to the space it started with, and slows down what comes next. */
async function heapOfOne(directory: string): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const stands = await inspectOnce(directory);
  globalThis.gc?.();
  return stands.sprints.length === 0 ? 0 : process.memoryUsage().heapUsed - before;
}

function parseLines(text: string): number {
  let issues = 0;
  for (const line of text.split('\n')) if (line !== '' && JSON.parse(line) !== null) issues += 1;
  return issues;
}

async function inspectOnce(directory: string) {
  const history = await siteHistory(directory, 1);
  return { items: history.items, ...inspect(history, DEFAULT_SETTINGS, newestInstant(history)) };
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
