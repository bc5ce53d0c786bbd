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
  const seen = { id: new Map<string, number>(), key: new Map<string, number>() };
  for await (const block of linesOf(directory, FILE)) {
    for (const line of block) {
      if (line.text.trim() === '') continue;
      const issue = issueOf(line);
      refuseRepeated('id', issue.id, line.number, seen.id);
      refuseRepeated('key', issue.key, line.number, seen.key);
      yield { line: line.number, issue };
    }
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
