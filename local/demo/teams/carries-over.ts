import { LEARNING_PLATFORM } from '../words/learning-platform';
import type { TeamStory } from './team-story';
import { USUAL_HABITS } from './usual-habits';

/**
 * A third of the plan is still in progress when the sprint ends, some of it for the third and fourth time.
 * To make the report look better, something unfinished moves on in the last hours, a few items are closed
 * early and opened again before the next start, and what is carried on gets a smaller estimate. It is a
 * team that wants to please; its points are as steady as anybody's.
 */
export const CARRIES_OVER: TeamStory = {
  boardId: 4,
  boardName: 'Learning platform',
  project: { id: '10014', key: 'LRN', name: 'Learning platform', managed: 'company' },
  story: 'A third of the plan is carried on, and some of it is out of sight when the sprint is closed.',
  words: LEARNING_PLATFORM,
  people: {
    productOwner: 'Elif Yılmaz',
    scrumMaster: 'Patrick O’Rourke',
    developers: [
      'Min-jun Park',
      'Camila Rojas',
      'Babacar Ndiaye',
      'Hanna Virtanen',
      'Rohan Iyer',
      'Marta Kovačević',
      'Daniel Owusu',
    ],
  },
  habits: {
    ...USUAL_HABITS,
    points: 46,
    spread: 0.06,
    sprintKinds: [
      { planned: 20, carriedOn: 5, takenOutLate: 1, cameIn: 3, reopenedAfterClose: 2, cutAsCarried: 2 },
      { planned: 19, carriedOn: 5, takenOutLate: 1, cameIn: 3, reopenedAfterClose: 3, cutAsCarried: 1 },
      { planned: 18, carriedOn: 5, takenOutLate: 1, cameIn: 3, reopenedAfterClose: 2, cutAsCarried: 2 },
      { planned: 20, carriedOn: 6, cameIn: 3, reopenedAfterClose: 2, cutAsCarried: 1 },
      { planned: 18, carriedOn: 5, takenOutLate: 1, cameIn: 3, reopenedAfterClose: 3 },
    ],
    carriedAgain: { fromSecond: 2, fromThird: 1 },
    leftOverPoints: [1, 2, 2, 3],
    waiting: 12,
  },
  oddities: { specialItems: { 3: [2, 2], 4: [5, 2], 5: [3, 0, 0] } },
  recorded: false,
  sprintName: (number) => `Learn ${number}`,
};
