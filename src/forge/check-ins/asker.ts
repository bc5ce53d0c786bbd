import { knownFailure } from '../../domain/model/known-failure';
import { accountOf } from '../doors/account-of';

/** The account of whoever asks: for the mark of having answered, and for nothing else. Throws `question-unreadable`. */
export function asker(context: unknown): string {
  const account = accountOf(context);
  if (account !== null) return account;
  throw knownFailure(
    'question-unreadable',
    'Nobody is logged in here, so nobody can be asked. Nothing was counted.',
    'Log in to Jira, then reload the page.',
  );
}
