import { join } from 'node:path';
import ts from 'typescript';

/** A value and the type of jira.js that it must hold against, such as `Version3Models.BulkChangelog`. */
export interface HeldValue {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}

const FILE = join(__dirname, 'held-values.virtual.ts');

/** What is absent in jira.js's types comes as `null` from Jira; and of a type only the parts that are there are held. */
const PREAMBLE = `
import type { AgileModels, AgileParameters, Version3Models, Version3Parameters } from 'jira.js';
type Page<T> = { values: T[]; startAt: number; maxResults: number; total: number; isLast: boolean };
type Parts<T> = T extends (infer One)[] ? Parts<One>[] : T extends object ? { [Key in keyof T]?: Parts<T[Key]> } : T;
`;

/** Where the values differ from the types of jira.js, as the compiler says it; one run for all of them. */
export function differencesFromTypes(values: readonly HeldValue[]): readonly string[] {
  const declared = values.map(
    ({ type, value }, place) =>
      `declare const value${String(place)}: ${typeText(value)};\nexport const held${String(place)}: Parts<${type}> = value${String(place)};`,
  );
  const preambleLines = PREAMBLE.split('\n').length - 1;
  return diagnosticsOf(PREAMBLE + declared.join('\n')).map(({ messageText, start, file }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const name = values[Math.floor((line - preambleLines) / 2)]?.name ?? 'the types themselves';
    return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

function diagnosticsOf(text: string): readonly ts.Diagnostic[] {
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    target: ts.ScriptTarget.ES2022,
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    getSourceFile: (name, ...others) =>
      name === FILE
        ? ts.createSourceFile(FILE, text, ts.ScriptTarget.ES2022)
        : disk.getSourceFile(name, ...others),
    fileExists: (name) => name === FILE || disk.fileExists(name),
    readFile: (name) => (name === FILE ? text : disk.readFile(name)),
  };
  const program = ts.createProgram([FILE], options, host);
  return [
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(FILE)),
  ];
}

/** A value as a type of its own: the compiler then looks at every part of it, and minds none that is more. */
function typeText(value: unknown): string {
  if (value === null || value === undefined) return 'undefined';
  if (Array.isArray(value)) return `[${value.map(typeText).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${typeText(part)}`);
  return `{ ${parts.join('; ')} }`;
}
