import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SAYS_IT_INSTALLS = /^Installing the locked dependencies/;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'with-dependencies-'));
  for (const folder of ['local', 'greeting']) mkdirSync(join(root, folder));
  cpSync('local/with-dependencies.mjs', join(root, 'local', 'with-dependencies.mjs'));
  writeFileSync(join(root, 'greeting', 'greet.js'), `console.log('Hello', ...process.argv.slice(2))`);
  declareGreeting('1.0.0');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the step before every command', () => {
  test('a fresh clone: it says that it installs, installs, and runs the command', () => {
    const first = run('greeting', 'you');
    expect(first.stderr).toMatch(SAYS_IT_INSTALLS);
    expect(first.stdout).toMatch(/Hello you\n$/);
    expect(first.status).toBe(0);
  });

  test('installed and unchanged: nothing is said', () => {
    run('greeting');
    expect(run('greeting', 'again')).toMatchObject({ stdout: 'Hello again\n', stderr: '' });
  });

  test('installed by hand with npm ci: taken as it is', () => {
    execFileSync('npm', ['ci'], { cwd: root, stdio: 'ignore' });
    expect(run('greeting').stderr).toBe('');
  });

  test('a lock that asks for another version: installed anew', () => {
    run('greeting');
    declareGreeting('1.1.0');
    expect(run('greeting').stderr).toMatch(SAYS_IT_INSTALLS);
  });

  test('a script changed in package.json: nothing to install', () => {
    run('greeting');
    const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object;
    writeJson('package.json', { ...declared, scripts: { hello: 'greeting' } });
    expect(run('greeting').stderr).toBe('');
  });

  test('a lock that npm refuses: it says what to do and the command does not run', () => {
    writeJson('package-lock.json', { name: 'clone', lockfileVersion: 3, packages: {} });
    const refused = run('greeting');
    expect(refused.stderr).toMatch(/could not be installed.*run the same command again/);
    expect(refused.stdout).not.toMatch(/Hello/);
    expect(refused.status).toBe(1);
  });

  test('an interrupted installation is stale', () => {
    run('greeting');
    rmSync(join(root, 'node_modules'), { recursive: true });
    mkdirSync(join(root, 'node_modules'));
    expect(run('greeting').stderr).toMatch(SAYS_IT_INSTALLS);
  });
});

describe('a Node that is too old', () => {
  test('it says which one is needed, and nothing is installed', () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' })`;
    const { stderr, status } = runIn(
      { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}` },
      'greeting',
    );
    expect(stderr).toMatch(/^Trust Signals needs Node 20 or newer, and this is Node 18\.20\.0\./);
    expect(status).toBe(1);
  });
});

describe('the command itself', () => {
  test('its exit code is passed through', () => {
    expect(run('node', '-e', 'process.exit(7)').status).toBe(7);
  });

  test('a signal reaches it, and its end by a signal is passed through', async () => {
    run('greeting');
    const child = spawn(process.execPath, [
      join(root, 'local', 'with-dependencies.mjs'),
      ...['node', '-e', `console.log('ready'); setInterval(() => {}, 1000)`],
    ]);
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('exit', (_code, signal) => {
        resolve(signal);
      });
    });
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await ended).toBe('SIGTERM');
  });

  test('a command that no dependency has gets a sentence', () => {
    const unknown = run('no-such-command');
    expect(unknown.stderr).toMatch(/no command called no-such-command/);
    expect(unknown.status).toBe(1);
  });
});

/** A dependency that lies in the clone itself, so that npm needs no network for it. */
function declareGreeting(version: string): void {
  const asked = { name: 'clone', dependencies: { greeting: 'file:greeting' } };
  writeJson('package.json', asked);
  writeJson('greeting/package.json', { name: 'greeting', version, bin: './greet.js' });
  writeJson('package-lock.json', {
    name: 'clone',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': asked,
      greeting: { version, bin: { greeting: 'greet.js' } },
      'node_modules/greeting': { resolved: 'greeting', link: true },
    },
  });
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(root, path), JSON.stringify(value));
}

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function run(...command: string[]): Ended {
  return runIn({}, ...command);
}

function runIn(environment: Record<string, string>, ...command: string[]): Ended {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'local', 'with-dependencies.mjs'), ...command],
    { encoding: 'utf8', cwd: root, env: { ...process.env, ...environment } },
  );
  return { stdout, stderr, status };
}
