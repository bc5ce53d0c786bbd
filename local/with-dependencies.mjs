/**
 * Runs a command with the locked dependencies in place: installs them first when they are missing or stale.
 * Built-ins only, because it is the first thing that runs after a clone.
 *
 *   node local/with-dependencies.mjs tsx local/start.ts …
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEWEST_UNSUPPORTED_NODE = 19;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.trust-signals-lock');

main();

function main() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major <= NEWEST_UNSUPPORTED_NODE) {
    stop(
      `Trust Signals needs Node 20 or newer, and this is Node ${process.versions.node}. Install it from nodejs.org and run the same command again.`,
    );
  }
  if (!dependenciesAreCurrent()) install();
  runCommand(process.argv.slice(2));
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function dependenciesAreCurrent() {
  const wanted = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  if (!installedMatchesLock()) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

/** Of all that decides what is installed: the lock, and what package.json asks for (its scripts do not). */
function fingerprint() {
  const { dependencies, devDependencies, overrides } = readJson('package.json');
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, overrides }))
    .digest('hex');
}

function readJson(...path) {
  return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
}

/** Somebody may have installed by hand, with `npm ci` or `npm install`: npm leaves a list of what it put there. */
function installedMatchesLock() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = readJson('node_modules', '.package-lock.json').packages;
  const locked = Object.entries(readJson('package-lock.json').packages).filter(([path]) => path !== '');
  return locked.every(([path, { version, optional }]) =>
    installed[path] ? installed[path].version === version : optional === true,
  );
}

function install() {
  console.error(
    'Installing the locked dependencies (npm ci): they are missing or older than package-lock.json.',
  );
  const [command, ...given] = npm();
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync(command, [...given, ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    stop(
      `The dependencies could not be installed${error ? ` (${error.message})` : ''}: see npm's words above, then run the same command again.`,
    );
  }
  writeFileSync(stampFile, fingerprint());
}

/** npm's own JavaScript where it can be found, because npm.cmd cannot be started without a shell on Windows. */
function npm() {
  const nodeFolder = dirname(process.execPath);
  const script = [
    process.env.npm_execpath,
    join(nodeFolder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(nodeFolder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((candidate) => candidate && basename(candidate) === 'npm-cli.js' && existsSync(candidate));
  return script ? [process.execPath, script] : ['npm'];
}

function runCommand([name, ...given]) {
  if (name === undefined)
    stop('Name the command to run, for example: node local/with-dependencies.mjs tsx local/start.ts');
  const script = name === 'node' ? [] : [scriptOf(name)];
  const child = spawn(process.execPath, [...script, ...given], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${name} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => endLike(code, signal));
}

/** The JavaScript behind node_modules/.bin/<name>, which is a link on one system and a command file on another. */
function scriptOf(name) {
  const folder = join(root, 'node_modules', name);
  if (!existsSync(join(folder, 'package.json')))
    stop(`There is no command called ${name} among the dependencies.`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function endLike(code, signal) {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
