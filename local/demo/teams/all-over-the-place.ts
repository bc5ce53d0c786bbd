import { LIBRARY_APP } from '../words/library-app';
import type { TeamStory } from './team-story';
import { USUAL_HABITS } from './usual-habits';

/**
 * The same people finish eight points in one sprint and eighty in another: half of them belong to a second
 * team and come and go. They know it when they plan, so what is planned gets done. Nobody can say what the
 * next sprint will bring.
 */
export const ALL_OVER_THE_PLACE: TeamStory = {
  boardId: 6,
  boardName: 'Library app',
  project: { id: '10016', key: 'LIB', name: 'Library app', managed: 'company' },
  story: 'It finishes what it plans, and how much that is nobody can say beforehand.',
  words: LIBRARY_APP,
  people: {
    productOwner: 'Ngozi Eze',
    scrumMaster: 'Håkon Dahl',
    developers: [
      'Valentina Cruz',
      'Wei Zhang',
      'Samuel Bekele',
      'Aroha Ngata',
      'Piotr Lewandowski',
      'Noor Haddad',
    ],
  },
  habits: {
    ...USUAL_HABITS,
    points: 26,
    spread: 0.68,
    shape: 'long-tail',
    itemsFollowPoints: true,
    sprintKinds: [
      { planned: 9, carriedOn: 1 },
      { planned: 9, cameIn: 1 },
      { planned: 9 },
      { planned: 9 },
      { planned: 9 },
    ],
    waiting: 20,
  },
  oddities: { unusualColumns: true },
  recorded: false,
  sprintName: (number) => `Library ${number}`,
};
