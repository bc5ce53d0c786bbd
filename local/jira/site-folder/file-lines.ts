import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { unreadableFolder } from './unreadable-folder';

const BLOCK = 1 << 20;
const NEW_LINE = 0x0a;

/** A line of a file, from 1. `last` tells the text after the last line break. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
  readonly last: boolean;
}

/** The lines of a file, in blocks of about a megabyte: decoded at once, which costs far less than line by line. */
export async function* linesOf(directory: string, file: string): AsyncGenerator<readonly FileLine[]> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 1;
  for await (const chunk of chunksOf(directory, file)) {
    const end = chunk.lastIndexOf(NEW_LINE);
    if (end < 0) {
      rest = Buffer.concat([rest, chunk]);
      continue;
    }
    const lines = decoded(file, Buffer.concat([rest, chunk.subarray(0, end)]), number);
    yield lines;
    number += lines.length;
    rest = chunk.subarray(end + 1);
  }
  if (rest.length > 0) yield markedLast(decoded(file, rest, number));
}

async function* chunksOf(directory: string, file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(join(directory, file), { highWaterMark: BLOCK })) {
      yield chunk as Buffer;
    }
  } catch (thrown) {
    const missing = (thrown as NodeJS.ErrnoException).code === 'ENOENT';
    throw unreadableFolder({ file }, missing ? 'the file is missing' : 'the file cannot be opened');
  }
}

function decoded(file: string, block: Buffer, first: number): readonly FileLine[] {
  const ascii = isAscii(block);
  if (!ascii && !isUtf8(block))
    throw unreadableFolder({ file, line: first + brokenLine(block) }, 'the text is not UTF-8');
  // Plain ASCII, as most answers of Jira are, is decoded several times as fast by its narrower name.
  const texts = block.toString(ascii ? 'latin1' : 'utf8').split('\n');
  return texts.map((text, index) => ({
    number: first + index,
    text: first + index === 1 ? text.replace(/^\uFEFF/, '') : text,
    last: false,
  }));
}

function markedLast(lines: readonly FileLine[]): readonly FileLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, last: true } : line));
}

/** How many lines of the block come before the first that is not UTF-8. */
function brokenLine(block: Buffer): number {
  let line = 0;
  let start = 0;
  for (let end = block.indexOf(NEW_LINE); end >= 0; end = block.indexOf(NEW_LINE, start)) {
    if (!isUtf8(block.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}
