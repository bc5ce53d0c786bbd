import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SIGNALS = 'src/domain/signals';
const files = (room) => [`src/domain/${room}/**/*.ts`];
const tests = (room) => [`tests/domain/${room}/**/*.test.ts`];

const parts = readdirSync(SIGNALS).map((file) => file.replace('.ts', ''));
const specificationOf = (part) => `tests/domain/signals/${part}.test.ts`;

const usersOf = (part) =>
  parts.filter((one) => readFileSync(join(SIGNALS, `${one}.ts`), 'utf8').includes(`from './${part}'`));

/**
 * A signal falls to its own specification, what signals share also to those of the signals that use it. The specifications
 * go through whole boards, so each of them passes through every file, and all of them for each change take hours.
 */
function specificationsOf(part) {
  const own = existsSync(specificationOf(part)) ? [specificationOf(part)] : [];
  return [...new Set([...own, ...usersOf(part).flatMap(specificationsOf)])];
}

const signal = (part) => [
  `signals/${part}`,
  { mutate: [join(SIGNALS, `${part}.ts`)], tests: specificationsOf(part) },
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
  // The list of all of them is data.
  ...Object.fromEntries(parts.filter((part) => part !== 'index').map(signal)),
};
