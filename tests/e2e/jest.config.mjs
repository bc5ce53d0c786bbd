import everything from '../../jest.config.mjs';

/** The suites that drive the whole app in Chromium, one file after the other: two browsers would fight for the machine. */
export default {
  ...everything,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
