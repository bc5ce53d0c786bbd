import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { inspect } from '../../src/domain/inspect';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { newestInstant } from '../report/newest-instant';
import { siteHistory } from '../report/site-history';

/** What it took to inspect a site folder, against plain `JSON.parse` of the same lines. Times in milliseconds. */
export interface InspectFigures {
  readonly megabytes: number;
  readonly parse: number;
  readonly inspect: number;
  /** Memory that is in use while the inspection stands, above what stood before. */
  readonly heapMegabytes: number;
}

/** Measures both ways so many times in turn and keeps the shortest of each: a busy machine makes a run longer, never shorter. */
export async function measureInspect(directory: string, rounds: number): Promise<InspectFigures> {
  const text = readFileSync(join(directory, 'issues.jsonl'), 'utf8');
  const parses: number[] = [];
  const inspects: number[] = [];
  let heap = 0;
  for (let round = 0; round < rounds; round += 1) {
    parses.push(await timed(() => Promise.resolve(parseLines(text))));
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    inspects.push(await timed(() => inspectOnce(directory)));
    heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  }
  return {
    megabytes: text.length / 1e6,
    parse: Math.min(...parses),
    inspect: Math.min(...inspects),
    heapMegabytes: heap / 1e6,
  };
}

function parseLines(text: string): number {
  let issues = 0;
  for (const line of text.split('\n')) if (line !== '' && JSON.parse(line) !== null) issues += 1;
  return issues;
}

async function inspectOnce(directory: string): Promise<number> {
  const history = await siteHistory(directory, 1);
  return inspect(history, DEFAULT_SETTINGS, newestInstant(history)).sprints.length;
}

async function timed(run: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
