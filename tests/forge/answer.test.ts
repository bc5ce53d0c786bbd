import { ForgeKvsAPIError } from '@forge/kvs';
import { knownFailure } from '../../src/domain/model/known-failure';
import { answer } from '../../src/forge/answer';

const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => logged.mockClear());

test('what was asked for', async () => {
  expect(await answer(() => Promise.resolve(7))).toEqual({ kind: 'ok', value: 7 });
});

test('a known failure keeps its words and is not logged', async () => {
  const failing = () => Promise.reject(knownFailure('sprint-unknown', 'No such sprint.', 'Choose another.'));
  expect(await answer(failing)).toEqual({
    kind: 'failed',
    code: 'sprint-unknown',
    says: 'No such sprint.',
    next: 'Choose another.',
  });
  expect(logged).not.toHaveBeenCalled();
});

test('a store that refuses: a sentence that says what is kept, and the next step', async () => {
  const details = { status: 413, statusText: 'Too large' };
  const refusing = () =>
    Promise.reject(new ForgeKvsAPIError(details, { code: 'MAX_SIZE', message: 'too large' }));
  const failed = await answer(refusing);
  expect(failed).toMatchObject({ kind: 'failed', code: 'store-refused', next: 'Try again in a minute.' });
  expect(failed.kind === 'failed' && failed.says).toContain('Nothing that was stored before is lost.');
});

test('anything unforeseen is logged by its kind alone: no text, no id, no person', async () => {
  const secret = () => Promise.reject(new TypeError('account 5b10ac8d of SHOP-1'));
  expect(await answer(secret)).toMatchObject({ kind: 'failed', code: 'unexpected' });
  expect(logged.mock.calls).toEqual([['unexpected: TypeError']]);
});

test('a thrown thing that is no error is logged by its type', async () => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- that is the edge
  await answer(() => Promise.reject('SHOP-1'));
  expect(logged.mock.calls).toEqual([['unexpected: string']]);
});
