import { knownFailure, type KnownFailure } from '../domain/model/known-failure';

/** What is said when an answer lacks a field we need, or has it in a form nobody can read. */
export function unreadable(answer: string, field: string): KnownFailure {
  return knownFailure(
    'jira-answer-unreadable',
    `Jira's answer about ${answer} could not be read: "${field}" is missing or has an unexpected form. No number was made of it.`,
    'Refresh to read it again. If this stays, pass this sentence on to whoever looks after the app.',
  );
}
