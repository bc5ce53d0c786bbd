/**
 * Lets Forge's own checks and linters look at the app in this folder, with no network, and prints what they find.
 * Its arguments name the looks that are wanted: each one compiles Forge's large schema anew and takes seconds.
 */
import './without-network';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getClientSideLintersOnly, lint } from '@forge/lint';
import type { ManifestSchema } from '@forge/manifest';
import { FullValidationProcessor, ProductTriggerValidationProcessor } from '@forge/manifest';

type Parse = NonNullable<Parameters<typeof lint>[5]['parseFunction']>;
type Logger = Parameters<typeof getClientSideLintersOnly>[2];
type StatsigService = Parameters<typeof getClientSideLintersOnly>[3];

export interface Looked {
  readonly manifest: ManifestSchema;
  readonly findings: readonly string[];
}

const LOOKS: Readonly<Record<string, (manifest: ManifestSchema) => Promise<string[]>>> = {
  events: checkEvents,
  lint: lintApp,
};

/** Forge asks a service for switches of its own; with no network there are none. */
const noSwitches = standIn((name) => Promise.resolve(/runtimes/i.test(name) ? [] : false)) as StatsigService;
/**
 * The first downloads Jira's descriptions, and reads literal paths only: scopes.test.ts looks at ours.
 * The second is the check of the manifest that has been made before.
 */
const LEFT_OUT = ['PermissionLinter', 'FullManifestLinter'];

const quiet = standIn(() => undefined) as Logger;

void look(process.argv.slice(2)).then((looked) => {
  console.log(JSON.stringify(looked));
});

async function look(wanted: readonly string[]): Promise<Looked> {
  const { manifestObject, errors } = await new FullValidationProcessor({}).process('manifest.yml');
  const manifest = manifestObject?.typedContent as ManifestSchema;
  const findings = (errors ?? []).map(({ message }) => message);
  for (const name of wanted)
    findings.push(...((await LOOKS[name]?.(manifest)) ?? [`no look called ${name}`]));
  return { manifest, findings };
}

async function checkEvents(): Promise<string[]> {
  const { errors } = await new ProductTriggerValidationProcessor().process('manifest.yml');
  return (errors ?? []).map(({ message }) => message);
}

async function lintApp(manifest: ManifestSchema): Promise<string[]> {
  const linters = await getClientSideLintersOnly(manifest, 'development', quiet, noSwitches);
  const results = await lint(sources(), manifest, 'development', quiet, noSwitches, {
    parseFunction: parse,
    linter: { mode: 'client-side' },
    linters: linters.filter((linter) => !LEFT_OUT.includes(linter.constructor.name)),
  });
  return results
    .flatMap(({ errors, warnings, approvals }) => [...errors, ...warnings, ...approvals])
    .map(({ message }) => message);
}

/** The types are checked by the compiler, once; here each file is only read. */
const parse: Parse = async (path, parser) => {
  const readOnly = { errorOnTypeScriptSyntacticAndSemanticIssues: false, project: null };
  const options = readOnly as unknown as Parameters<typeof parser>[2];
  return { filepath: path, ast: await parser(readFileSync(path, 'utf8'), path, options) };
};

function sources(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join('src', file));
}

/** Answers every method with what `answer` says to its name. */
function standIn(answer: (name: string) => unknown): unknown {
  return new Proxy(
    {},
    { get: (_target, name) => (name === 'then' ? undefined : () => answer(String(name))) },
  );
}
