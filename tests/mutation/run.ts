/** `npm run mutate [-- ROOM …]`: changes the domain in small ways, room by room, and says how many of them no specification notices. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOMS } from './rooms.mjs';
import { type Mutant, type Tally, tallyOf, tallied } from './tally';

const MUST_HOLD = 90;
const STRYKER = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

function mutate(room: string): Tally {
  const { status } = spawnSync(process.execPath, [STRYKER, 'run'], {
    ...{ stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ROOM: room } },
  });
  if (status !== 0) throw new Error(`The room ${room} could not be gone through.`);
  const report = JSON.parse(readFileSync(join('.local', 'mutation', `${room}.json`), 'utf8')) as Report;
  return tallyOf(Object.values(report.files).flatMap(({ mutants }) => mutants));
}

const asked = process.argv.slice(2);
const isAsked = (room: string) => asked.some((one) => room === one || room.startsWith(`${one}/`));
const rooms = Object.keys(ROOMS).filter((room) => asked.length === 0 || isAsked(room));
if (rooms.length === 0)
  throw new Error(`There is no such room. Choose of: ${Object.keys(ROOMS).join(', ')}.`);
const tallies = rooms.map((room) => [room, mutate(room)] as const);
const whole = tallied(tallies.map(([, tally]) => tally));
for (const [room, { noticed, changes, score }] of [...tallies, ['all', whole] as const])
  console.log(`${room}: ${noticed} of ${changes} changes noticed, ${score.toFixed(1)} %`);
console.log('Each that was not noticed stands in .local/mutation/, with its place.');
if (whole.score < MUST_HOLD) process.exitCode = 1;
