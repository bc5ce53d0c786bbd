import { existsSync, readdirSync } from 'node:fs';

const SIGNALS = 'src/domain/signals';
const files = (room) => [`src/domain/${room}/**/*.ts`];
const tests = (room) => [`tests/domain/${room}/**/*.test.ts`];

/**
 * The files of the signals that have a specification of their own. They fall to that one alone: the specifications
 * of signals go through whole boards, so each of them passes through every signal, and all of them for each change take hours.
 */
const ownSpecifications = readdirSync(SIGNALS)
  .map((file) => ({
    mutate: `${SIGNALS}/${file}`,
    test: `tests/domain/signals/${file.replace('.ts', '.test.ts')}`,
  }))
  .filter(({ test }) => existsSync(test));

const signal = ({ mutate, test }) => [
  mutate.replace('src/domain/', '').replace('.ts', ''),
  { mutate: [mutate], tests: [test] },
];

/** The rooms of the domain, each with the specifications that its rules must fall to. Breakers are data. */
export const ROOMS = {
  rules: {
    mutate: [...files('rules'), ...files('model')],
    tests: [...tests('rules'), 'tests/fixtures/**/*.test.ts', 'tests/laws/**/*.test.ts'],
  },
  // A quantile keeps its answers: those of one change must not answer for the next.
  measures: { mutate: files('measures'), tests: tests('measures'), changesAProcess: 1 },
  judgement: { mutate: files('judgement'), tests: tests('judgement') },
  experiments: { mutate: files('experiments'), tests: tests('experiments') },
  'check-ins': { mutate: files('check-ins'), tests: tests('check-ins') },
  brief: { mutate: files('brief'), tests: tests('brief') },
  ...Object.fromEntries(ownSpecifications.map(signal)),
  signals: {
    mutate: [...files('signals'), ...ownSpecifications.map(({ mutate }) => `!${mutate}`)],
    tests: tests('signals'),
  },
};
