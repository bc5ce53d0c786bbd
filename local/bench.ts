/** `npm run bench`: how fast a site folder is inspected; ratios first, since machines differ. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeSite } from './bench/large-site';
import { measureInspect } from './bench/measure-inspect';
import { writeSite } from './jira/site-folder';

const SIZES = [
  [10, 30],
  [100, 100],
] as const;
const ROUNDS = 5;

async function run(): Promise<void> {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, median of ${String(ROUNDS)} rounds`,
  );
  console.log('sprints × items   file MB   inspect ÷ JSON.parse   ms per 1,000 items   heap MB');
  for (const [sprints, items] of SIZES) {
    const directory = await mkdtemp(join(tmpdir(), 'trust-signals-bench-'));
    try {
      await writeSite(directory, largeSite(sprints, items));
      const { megabytes, parse, inspect, heapMegabytes } = await measureInspect(directory, ROUNDS);
      const row = [
        `${String(sprints)} × ${String(items)}`.padEnd(17),
        megabytes.toFixed(1).padStart(7),
        `${(inspect / parse).toFixed(2)} ×`.padStart(21),
        ((inspect / (sprints * items)) * 1000).toFixed(1).padStart(21),
        heapMegabytes.toFixed(0).padStart(9),
      ];
      console.log(row.join(' '));
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }
}

void run();
