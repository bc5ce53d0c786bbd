/** Chores and questions that every product knows; each is completed by a part of the system. */
export const CHORES: readonly string[] = [
  'Measure the answer times of',
  'Write the runbook for',
  'Update the libraries of',
  'Add alerts to',
  'Move the settings out of',
  'Remove the old version of',
  'Add contract tests to',
  'Reduce the log noise of',
  'Prepare test data for',
  'Rehearse the restore of',
];

export const QUESTIONS: readonly string[] = [
  'Find out what a tenfold load does to',
  'Compare two ways to replace',
  'Try a cache in front of',
  'Find out what it costs to split',
  'Sort the support calls about',
  'Sketch how users see the state of',
];
