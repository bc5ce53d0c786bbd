import { ROOMS } from './tests/mutation/rooms.mjs';

const room = process.env.ROOM;
if (ROOMS[room] === undefined) throw new Error(`ROOM is one of ${Object.keys(ROOMS).join(', ')}.`);

/** Small changes of one room of the domain, one at a time; each must make a specification of that room fail. */
export default {
  packageManager: 'npm',
  testRunner: 'mocha',
  mochaOptions: {
    spec: ['tests/mutation/jest-words.cjs', ...ROOMS[room].tests],
    ignore: ['**/simulated/**', '**/simulated-*.test.ts', '**/any-board.test.ts'],
    require: ['tsx/cjs'],
  },
  plugins: ['@stryker-mutator/mocha-runner'],
  mutate: ROOMS[room].mutate,
  // A literal of a union that changes does not compile, and the sentences stand in goldens word by word.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  ignorePatterns: ['.local', 'static/panel/dist'],
  tempDirName: '.stryker-tmp',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `.local/mutation/${room}.json` },
  // 0 = as many as there are.
  maxTestRunnerReuse: ROOMS[room].changesAProcess ?? 0,
  concurrency: 2,
  dryRunTimeoutMinutes: 60,
  timeoutMS: 15_000,
  timeoutFactor: 3,
};
