import { CLINIC_BOOKING } from '../words/clinic-booking';
import type { TeamStory } from './team-story';
import { USUAL_HABITS } from './usual-habits';

/**
 * Holidays, on-call weeks and visits to the clinics make some sprints large and some small. The team knows
 * it beforehand and plans accordingly, so nearly all planned work gets done. Its points go up and down by a
 * fifth and more, and there is nothing behind it.
 */
export const NOISY_BUT_STABLE: TeamStory = {
  boardId: 2,
  boardName: 'Clinic booking',
  project: { id: '10012', key: 'CLN', name: 'Clinic booking', managed: 'team' },
  story: 'Its points go up and down by a fifth, as those of many teams do: ordinary variation, no signal.',
  words: CLINIC_BOOKING,
  people: {
    productOwner: 'Haruto Nakamura',
    scrumMaster: 'Fatima El Amrani',
    developers: ['Oluwaseun Adeyemi', 'Ingrid Solberg', 'Rafael Quispe', 'Anjali Deshmukh'],
  },
  habits: {
    ...USUAL_HABITS,
    points: 36,
    spread: 0.225,
    itemsFollowPoints: true,
    sprintKinds: [
      { planned: 12, carriedOn: 1 },
      { planned: 12, cameIn: 1 },
      { planned: 12, carriedOn: 1, takenOut: 1 },
      { planned: 12, carriedOn: 1 },
      { planned: 12, notEstimated: 1 },
    ],
  },
  oddities: {
    closeShifts: { 6: -2 },
    startedEmpty: 2,
    specialItems: { 3: [2, 1], 4: [3, 2], 5: [3, 3, 2], 8: [2] },
  },
  recorded: false,
  sprintName: (number) => `CLN Sprint ${number}`,
};
