import { WAREHOUSE_PICKING } from '../words/warehouse-picking';
import type { TeamStory } from './team-story';
import { USUAL_HABITS } from './usual-habits';

/**
 * Customers call, and what they ask for comes into the running sprint: a quarter to two fifths of what was
 * planned, nearly every time. Something goes out for it, estimates and requirements move while people work
 * on them. The team still finishes most of what it had planned.
 */
export const KEEPS_CHANGING: TeamStory = {
  boardId: 3,
  boardName: 'Warehouse picking',
  project: { id: '10013', key: 'WHS', name: 'Warehouse picking', managed: 'company' },
  story:
    'Work comes into its sprints after the start, nearly every time, and most of the plan still gets done.',
  words: WAREHOUSE_PICKING,
  people: {
    productOwner: 'Miguel Santos',
    scrumMaster: 'Aiyana Begay',
    developers: [
      'Chinedu Okafor',
      'Lena Hofmann',
      'Yuki Tanaka',
      'Nikolai Petrov',
      'Zanele Dlamini',
      'Arjun Mehta',
    ],
  },
  habits: {
    ...USUAL_HABITS,
    points: 46,
    spread: 0.065,
    sprintKinds: [
      {
        planned: 14,
        carriedOn: 1,
        takenOut: 1,
        cameIn: 5,
        cameInUnfinished: 1,
        reEstimated: 1,
        requirementChanged: 1,
      },
      {
        planned: 14,
        carriedOn: 1,
        takenOut: 1,
        cameIn: 4,
        cameInUnfinished: 1,
        reEstimated: 2,
        requirementChanged: 2,
      },
      { planned: 15, takenOut: 1, cameIn: 6, cameInUnfinished: 2, reEstimated: 1, requirementChanged: 1 },
      { planned: 13, carriedOn: 1, cameIn: 5, cameInUnfinished: 2, reEstimated: 2, requirementChanged: 1 },
      {
        planned: 14,
        carriedOn: 1,
        takenOut: 1,
        cameIn: 4,
        cameInUnfinished: 1,
        reEstimated: 1,
        requirementChanged: 2,
      },
      { planned: 14, takenOut: 1, cameIn: 2, reEstimated: 1 },
    ],
    waiting: 8,
  },
  oddities: {
    closeShifts: { 5: 2 },
    specialItems: { 3: [2, 2] },
    goalAtStart: { 11: 'Pickers can find every article of the spring sale.', 13: '' },
  },
  recorded: true,
  sprintName: (number) => `Picking ${number}`,
};
