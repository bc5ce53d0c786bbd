import { browserGate } from './browser-gate';

const before = { ...process.env };

beforeEach(() => {
  process.env['CHROMIUM'] = '/nowhere/chromium';
});

afterEach(() => {
  process.env = { ...before };
});

describe('without a Chromium', () => {
  test('the tests in a browser are left out, with words about how to get one', async () => {
    delete process.env['CI'];
    const outcome = await browserGate();
    expect(outcome).toMatchObject({ passed: 0, failed: 0, remark: 'left out: no Chromium' });
    expect(outcome.output).toMatch(/apt-get install -y chromium/);
  });

  test('on a build machine that is one failed', async () => {
    process.env['CI'] = 'true';
    expect(await browserGate()).toMatchObject({ passed: 0, failed: 1 });
  });
});
