import type { MarkKind } from '../../../src/contract';

/** The texts about what the team says its changes were. */
export const marks = {
  kinds: {
    agreed: 'Agreed',
    emergency: 'Emergency',
    'pulled-in': 'We pulled it in',
    split: 'Split of a planned item',
    'data-error': 'Data error',
    'lets-talk': 'Let’s talk about it',
  } satisfies Record<MarkKind, string>,
  counted: {
    agreed: (shown: string) => `${shown} marked agreed`,
    emergency: (shown: string) => `${shown} emergency`,
    'pulled-in': (shown: string) => `${shown} pulled in`,
    split: (shown: string) => `${shown} split`,
    'data-error': (shown: string) => `${shown} data error`,
  } satisfies Record<Exclude<MarkKind, 'lets-talk'>, (shown: string) => string>,
  notMarked: (shown: string) => `${shown} not marked yet`,
  toTalkAbout: (shown: string) => `${shown} of them to talk about`,
  sum: (changes: string, parts: string) => `${changes}: ${parts}`,
  notMarkedYet: 'Not marked yet',
  said: (day: string) => `said ${day}`,
  before: (earlier: string) => `before that: ${earlier}`,
  frozen: 'The marks rest since the next sprint was closed.',
  mark: 'Mark it',
  markAgain: 'Mark it anew',
  markThis: (what: string) => `What was it? ${what}`,
  undo: 'Undo',
  saying: 'Saying it…',
  goThrough: 'Go through them',
  next: 'Next one not marked yet',
  markAll: (count: number, shown: string) =>
    count === 1 ? `Mark the ${shown} without a mark` : `Mark all ${shown} without a mark`,
  markAllAs: 'What were they?',
  allMarked: 'Each has a mark.',
  unsigned: 'Marks are unsigned and can be undone. No change goes away by them.',
} as const;
