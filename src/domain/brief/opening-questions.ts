import type { Inspection } from '../model/inspection';
import type { Side } from '../model/judgement';
import { breakerOf, sideEntries } from './side-entries';

/** One opening question a side: that of its first entry; without an entry a general one, the same for both sides. */
export function openingQuestions(inspection: Inspection): string[] {
  const sides: readonly Side[] = ['po-to-team', 'team-to-po'];
  return sides.map((side) => {
    const [first] = sideEntries(inspection, side);
    return breakerOf(first?.breakers[0] ?? '')?.ask ?? GENERAL_QUESTIONS[side];
  });
}

/** The same for every team: they tell nothing of what was seen. */
export const GENERAL_QUESTIONS: Readonly<Record<Side, string>> = {
  'po-to-team':
    'What made it easy for you as developers to rely on your Product Owner, and what would make it easier?',
  'team-to-po':
    'What made it easy for you as Product Owner to rely on your developers, and what would make it easier?',
};
