const files = (room) => [`src/domain/${room}/**/*.ts`];
const tests = (room) => [`tests/domain/${room}/**/*.test.ts`];

/** The rooms of the domain, each with the specifications that its rules must fall to. Breakers are data. */
export const ROOMS = {
  rules: {
    mutate: [...files('rules'), ...files('model')],
    tests: [...tests('rules'), 'tests/fixtures/**/*.test.ts', 'tests/laws/**/*.test.ts'],
  },
  signals: { mutate: files('signals'), tests: tests('signals') },
  // A quantile keeps its answers: those of one change must not answer for the next.
  measures: { mutate: files('measures'), tests: tests('measures'), changesAProcess: 1 },
  judgement: { mutate: files('judgement'), tests: tests('judgement') },
  experiments: { mutate: files('experiments'), tests: tests('experiments') },
  'check-ins': { mutate: files('check-ins'), tests: tests('check-ins') },
  brief: { mutate: files('brief'), tests: tests('brief') },
};
