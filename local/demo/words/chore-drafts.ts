import type { Chance } from '../chance';
import { CHORES, QUESTIONS } from './chores';
import type { Draft } from './draft';
import type { ProductWords } from './product-words';

/** Every chore on every part of the system, each once. */
export function choreDrafts(words: ProductWords, chance: Chance): Draft[] {
  return combined(CHORES, words.parts).map(([chore, part]) => ({
    kind: 'task',
    summary: `${chore} ${part}`,
    description: [
      `${part.charAt(0).toUpperCase()}${part.slice(1)} has asked for this since ${chance.pick(SINCE)}.`,
      `Acceptance criteria:\n- ${chance.pick(DONE_WHEN)}\n- The change is described in the handbook of the team.\n- Nobody outside the team notices it.`,
    ].join('\n\n'),
    epic: chance.happens(0.75) ? chance.whole(0, words.epics.length - 1) : null,
  }));
}

/** Every open question about every part of the system, each once. */
export function questionDrafts(words: ProductWords, chance: Chance): Draft[] {
  return combined(QUESTIONS, words.parts).map(([question, part]) => ({
    kind: 'spike',
    summary: `${question} ${part}`,
    description: `We spend at most ${chance.pick(['one day', 'two days', 'half a day'])} on it.\n\nAcceptance criteria:\n- The answer fits on one page and names what we do not know.\n- The next step is written down as an item of its own.`,
    epic: chance.happens(0.85) ? chance.whole(0, words.epics.length - 1) : null,
  }));
}

/** Every fault at every place, each once. */
export function faultDrafts(words: ProductWords, chance: Chance): Draft[] {
  return combined(words.faults, words.places).map(([fault, place]) => ({
    kind: 'bug',
    summary: `${fault} ${place}`,
    description: `Seen by ${chance.pick(SEEN_BY)}, about ${chance.whole(2, 30)} times a week.\n\nSteps:\n- Start ${place}.\n- Go on until the last step.\n- ${fault}.\n\nAcceptance criteria:\n- ${chance.pick(words.criteria)}\n- A test keeps it from coming back.`,
    epic: chance.happens(0.85) ? chance.whole(0, words.epics.length - 1) : null,
  }));
}

const SINCE = ['the last release', 'the holiday season', 'the move to the new servers', 'the spring'];
const SEEN_BY = ['the support desk', 'a test user', 'the night watch', 'a customer by phone'];
const DONE_WHEN = [
  'The figures are on the team’s wall for two weeks.',
  'Two people of the team can do it without help.',
  'It runs in the pipeline with every change.',
  'The old way is switched off.',
];

function combined(starts: readonly string[], ends: readonly string[]): (readonly [string, string])[] {
  return starts.flatMap((start) => ends.map((end) => [start, end] as const));
}
