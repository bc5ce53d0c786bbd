import { METER_READINGS } from '../words/meter-readings';
import type { TeamStory } from './team-story';
import { USUAL_HABITS } from './usual-habits';

/**
 * Most stories are written on the morning of the planning, with everybody in the room, and estimated minutes
 * later; the backlog holds ideas and hardly anything that is ready. For long a third and more started
 * without a description. Since four sprints the team asks for at least a few lines before the start.
 */
export const WRITTEN_LIVE: TeamStory = {
  boardId: 5,
  boardName: 'Meter readings',
  project: { id: '10015', key: 'MTR', name: 'Meter readings', managed: 'team' },
  story: 'Its stories are written on planning day and the backlog is nearly empty of ready work.',
  words: METER_READINGS,
  people: {
    productOwner: 'Kwame Mensah',
    scrumMaster: 'Isabella Moretti',
    developers: ['Nguyễn Thị Hoa', 'Erik Johansson', 'Leila Farahani', 'Mateusz Zieliński', 'Sione Tupou'],
  },
  habits: {
    ...USUAL_HABITS,
    points: 34,
    spread: 0.09,
    sprintKinds: [
      { planned: 12, carriedOn: 1, withoutDescription: 5 },
      { planned: 11, carriedOn: 1, withoutDescription: 4 },
      { planned: 13, cameIn: 1, withoutDescription: 5 },
      { planned: 12, withoutDescription: 5 },
    ],
    preparation: 'on-planning-day',
    describedSince: 13,
    waiting: 18,
  },
  oddities: {},
  recorded: true,
  sprintName: (number) => `Meters ${number}, weeks ${2 * number - 1}, ${2 * number}`,
};
