/** What jest does with a TypeScript file; types are the compiler's job, in a gate of its own. */
const compile = (parser) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', ...parser },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

/** Everything that needs no browser. The browser's part has its own configuration: tests/e2e/jest.config.mjs. */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  modulePathIgnorePatterns: [
    '<rootDir>/static/panel/dist/',
    '<rootDir>/\\.local/',
    '<rootDir>/\\.stryker-tmp/',
  ],
  testEnvironment: 'node',
  testTimeout: 30_000,
  transform: {
    '\\.tsx$': compile({ tsx: true }),
    '\\.[cm]?[jt]s$': compile({ tsx: false }),
  },
};
