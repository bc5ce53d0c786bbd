import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeSite } from '../jira/site-folder';
import { largeFrame, largeIssues, type LargeSite } from './large-site';

interface WrittenSite {
  readonly directory: string;
  /** Of the file with the items. */
  readonly fileMegabytes: number;
}

/** Writes a made-up site into a folder for as long as it is used, item by item: what measures it begins with empty memory. */
export async function withWrittenSite<T>(
  size: LargeSite,
  use: (site: WrittenSite) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'trust-signals-bench-'));
  try {
    await writeSite(directory, { ...largeFrame(size), issues: [] });
    const file = createWriteStream(join(directory, 'issues.jsonl'));
    await pipeline(Readable.from(linesOf(size)), file);
    return await use({ directory, fileMegabytes: file.bytesWritten / 1e6 });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function* linesOf(size: LargeSite): Generator<string> {
  for (const issue of largeIssues(size)) yield `${JSON.stringify(issue)}\n`;
}
