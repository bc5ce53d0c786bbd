import { InvocationError, InvocationErrorCode } from '@forge/events';

/** Asks the platform to deliver the same again after some seconds; it does so four times at most. */
export function deliverAgain(seconds: number): InvocationError {
  return new InvocationError({
    retryAfter: seconds,
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
