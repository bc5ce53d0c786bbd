import { countTests } from './count-tests';

describe('what the last line counts', () => {
  test('passed and failed tests, as jest names them', () => {
    const result = { numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 0 };
    expect(countTests(result, 1)).toEqual({ passed: 7, failed: 2 });
  });

  test('a file that could not be run is one failed', () => {
    const result = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
    expect(countTests(result, 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('a run that ends badly without naming a test is one failed', () => {
    const result = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    expect(countTests(result, 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('no result at all is one failed', () => {
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('a run without any test is one failed', () => {
    const result = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    expect(countTests(result, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('all passed', () => {
    const result = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    expect(countTests(result, 0)).toEqual({ passed: 7, failed: 0 });
  });
});
