import { InvocationError, InvocationErrorCode } from '@forge/events';
import type { PendingEvent } from '../../../local/forge/queue/pending-event';
import { retried } from '../../../local/forge/queue/retry-request';

const NOW = 1_000_000;
const event: PendingEvent = {
  eventId: 'e1',
  jobId: 'j1',
  queueName: 'numbers',
  body: {},
  dueAt: 0,
  concurrency: null,
  retry: null,
};
const asks = (retryAfter: number) =>
  new InvocationError({ retryAfter, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
const after = (retryCount: number): PendingEvent => ({
  ...event,
  retry: { retryCount, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: undefined },
});

describe('a retry', () => {
  test('is due after the wait that was asked for', () => {
    expect(retried(event, asks(30), NOW)).toMatchObject({ dueAt: NOW + 30_000, retry: { retryCount: 1 } });
  });

  test('waits a second at least and fifteen minutes at most', () => {
    expect(retried(event, asks(0), NOW)).toMatchObject({ dueAt: NOW + 1_000 });
    expect(retried(event, asks(3_600), NOW)).toMatchObject({ dueAt: NOW + 900_000 });
  });

  test('is given four times and not a fifth time', () => {
    expect(retried(after(3), asks(1), NOW)).toMatchObject({ retry: { retryCount: 4 } });
    expect(retried(after(4), asks(1), NOW)).toBe('spent');
  });

  test.each([undefined, null, 'done', { retryOptions: {} }, { _retry: false, retryOptions: {} }])(
    'is not read into an answer that does not ask: %j',
    (answer) => {
      expect(retried(event, answer, NOW)).toBeNull();
    },
  );
});
