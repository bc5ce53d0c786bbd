import type { RawIssue } from '../site';
import { linesOf } from './file-lines';
import type { FileLine } from './file-lines';
import { faultOf } from './issue-check';
import { unreadableFolder } from './unreadable-folder';

export interface IssueLine {
  /** From 1. */
  readonly line: number;
  readonly issue: RawIssue;
}

const FILE = 'issues.jsonl';

/**
 * The issues of a site folder, one after the other, so that they never all stand in memory.
 * Stops with a known failure at the first line that cannot be read or says again what an earlier line said.
 */
export async function* readSiteIssues(directory: string): AsyncGenerator<IssueLine> {
  for await (const block of readIssueBlocks(directory)) yield* block;
}

/** The same, as many at a time as come from the disk at once: to wait for each of them alone takes a tenth more time. */
export async function* readIssueBlocks(directory: string): AsyncGenerator<Iterable<IssueLine>> {
  const seen: Seen = { id: new Map(), key: new Map() };
  for await (const block of linesOf(directory, FILE)) yield issuesIn(block, seen);
}

/** The lines that were read already, by what they said. */
interface Seen {
  readonly id: Map<string, number>;
  readonly key: Map<string, number>;
}

function* issuesIn(block: readonly FileLine[], seen: Seen): Generator<IssueLine> {
  for (const line of block) {
    if (line.text.trim() === '') continue;
    const issue = issueOf(line);
    refuseRepeated('id', issue.id, line.number, seen.id);
    refuseRepeated('key', issue.key, line.number, seen.key);
    yield { line: line.number, issue };
  }
}

function issueOf(line: FileLine): RawIssue {
  const raw = parsed(line);
  const fault = faultOf(raw);
  if (fault !== null)
    throw unreadableFolder({ file: FILE, line: line.number, field: fault.field }, fault.says);
  return raw as RawIssue;
}

function parsed({ text, number, last }: FileLine): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const says = last ? 'the file ends in the middle of this line, it was cut' : 'this is not JSON';
    throw unreadableFolder({ file: FILE, line: number }, says);
  }
}

function refuseRepeated(field: 'id' | 'key', value: string, line: number, seen: Map<string, number>): void {
  const first = seen.get(value);
  if (first !== undefined) {
    throw unreadableFolder({ file: FILE, line, field }, `${value} stands already on line ${first}`);
  }
  seen.set(value, line);
}
