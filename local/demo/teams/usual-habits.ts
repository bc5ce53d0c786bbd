import type { Habits } from './team-story';

/** What most teams of the demo have in common; a team's story names what it does otherwise. */
export const USUAL_HABITS: Omit<Habits, 'points' | 'spread' | 'sprintKinds'> = {
  shape: 'even',
  itemsFollowPoints: false,
  carriedAgain: { fromSecond: 0, fromThird: 0 },
  leftOverPoints: [2, 3, 3, 5],
  flaggedHours: [0, 3, 6],
  movedBack: [0, 1, 2],
  bugsFound: [1, 1, 2],
  preparation: 'weeks-ahead',
  describedSince: 0,
  waiting: 6,
  followUpShare: 0.6,
};
