import { GUEST_CHECKOUT } from '../words/guest-checkout';
import type { TeamStory } from './team-story';
import { USUAL_HABITS } from './usual-habits';

/**
 * The team plans about as much as it usually finishes, with items that were described and estimated weeks
 * before. Nearly all of it gets done; a small change is agreed now and then. The goal stands from the start
 * to the end, and what was delivered is taken up again soon. Now and then it looks after a fix of the
 * restricted security project.
 */
export const HEALTHY: TeamStory = {
  boardId: 1,
  boardName: 'Guest checkout',
  project: { id: '10011', key: 'CHK', name: 'Guest checkout', managed: 'company' },
  story: 'Plans about what it finishes, prepares its work in time and keeps its goal: nothing stands out.',
  words: GUEST_CHECKOUT,
  people: {
    productOwner: 'Amina Diallo',
    scrumMaster: 'Jonas Lindqvist',
    developers: ['Priya Raman', 'Tomasz Wójcik', 'Mei-Ling Chou', 'Lucas Ferreira', 'Sofia Papadaki'],
  },
  habits: {
    ...USUAL_HABITS,
    points: 38,
    spread: 0.08,
    sprintKinds: [
      { planned: 13, carriedOn: 1 },
      { planned: 12, carriedOn: 1, cameIn: 1 },
      { planned: 13 },
      { planned: 14, carriedOn: 1 },
      { planned: 13, takenOut: 1 },
    ],
    movedBack: [0],
    bugsFound: [0, 1, 1],
    followUpShare: 0.75,
  },
  oddities: {},
  recorded: true,
  sprintName: (number) => `Checkout ${number}`,
};
