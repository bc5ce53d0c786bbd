import { transform } from '@swc/core';
import { readFile } from 'node:fs/promises';

const compiled = new Map<string, Promise<string | null>>();

/**
 * The code of a TypeScript module as a browser runs it, types taken out and nothing else changed;
 * `null` when there is no such file. An import without an ending asks for the module of that name.
 */
export function browserCode(file: string): Promise<string | null> {
  const known = compiled.get(file) ?? compile(file);
  compiled.set(file, known);
  return known;
}

async function compile(file: string): Promise<string | null> {
  const source = await readFile(file, 'utf8').catch(() => null);
  if (source === null) return null;
  const { code } = await transform(source, {
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return code;
}
