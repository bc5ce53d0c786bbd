import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { firstSyntaxError } from './syntax-error';
import { unreadableFolder } from './unreadable-folder';

/** Reads one JSON file of a site folder and checks it; the value is returned as it stands in the file. */
export async function readJsonFile<T>(directory: string, file: string, schema: z.ZodType): Promise<T> {
  const value = await readOptionalJsonFile<T>(directory, file, schema);
  if (value === null) throw unreadableFolder({ file }, 'the file is missing');
  return value;
}

/** The same for a file that a site folder may leave out; then `null`. */
export async function readOptionalJsonFile<T>(
  directory: string,
  file: string,
  schema: z.ZodType,
): Promise<T | null> {
  const bytes = await bytesOf(directory, file);
  if (bytes === null) return null;
  if (!isUtf8(bytes)) throw unreadableFolder({ file }, 'the text is not UTF-8');
  const value = parse(file, bytes.toString('utf8').replace(/^\uFEFF/, ''));
  const { error } = schema.safeParse(value);
  const issue = error?.issues[0];
  if (issue !== undefined) throw unreadableFolder({ file, field: fieldOf(issue.path) }, saysOf(issue));
  // The value itself and not zod's copy: a copy would move the keys about, and the folder is written back as it was.
  return value as T;
}

async function bytesOf(directory: string, file: string): Promise<Buffer | null> {
  try {
    return await readFile(join(directory, file));
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadableFolder({ file }, 'the file cannot be opened');
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line, cut } = firstSyntaxError(text);
    throw unreadableFolder({ file, line }, cut ? 'the file ends too early, it was cut' : 'this is not JSON');
  }
}

/** `[3].id` for the path 3, id. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function saysOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type') return `it must be ${withArticle(issue.expected)}`;
  return `it does not fit (${issue.message})`;
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
