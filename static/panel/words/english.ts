import { agreement } from './agreement';
import { brief } from './brief';
import { checkIn } from './check-in';
import { consent } from './consent';
import { experiments } from './experiments';
import { searches } from './searches';
import { live } from './live';
import { marks } from './marks';
import { numbers } from './numbers';
import { places } from './places';
import { planning } from './planning';
import { roles } from './roles';
import { talk } from './talk';
import { velocity } from './velocity';
import { welcome } from './welcome';
import type { ChangeKind, ChangeNote, ClosedFate, Origin, SprintChoice } from '../../../src/contract';

/**
 * Every English text of the panel; `npm run docs` writes locales/en-US.json from it. A text is a sentence, or a function
 * that puts what it is given into one. Texts that hold a number take it twice: to choose the plural, and as it is shown.
 */
export const english = {
  unknown: 'unknown',
  notEstimated: 'not estimated',
  items: (count: number, shown: string) => (count === 1 ? `${shown} item` : `${shown} items`),
  points: (count: number, shown: string) => (Math.abs(count) === 1 ? `${shown} point` : `${shown} points`),
  hours: (count: number, shown: string) => (Math.abs(count) === 1 ? `${shown} hour` : `${shown} hours`),
  workIn: { points: 'Points', seconds: 'Hours' },
  sizeIn: { points: 'points', seconds: 'hours', items: 'items' },
  changes: (count: number, shown: string) => (count === 1 ? `${shown} change` : `${shown} changes`),

  title: 'Trust Signals',
  views: 'Views',
  sprintView: 'Sprint',
  nextView: 'Next sprint',
  velocityView: 'Velocity',
  breakersView: 'All breakers',
  experimentsView: 'Experiments',
  checkInView: 'Check-in',
  agreementView: 'Agreement',
  agreed: 'How you change a running sprint',
  earlierView: 'Earlier sprints',
  numbersView: 'About the numbers',
  board: 'Board',
  sprint: 'Sprint',
  reading: 'Reading…',
  none: 'None',
  chooseBoard: 'Choose a board',
  chooseSprint: 'Choose a sprint',
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  readAt: (time: string) => `As of ${time}`,
  readingBoard: 'Reading the board…',
  slow: 'Jira is taking longer than usual. You can leave this page open: it goes on by itself.',
  stale: (time: string, age: string) => `You still see what was read on ${time}, ${age}.`,
  refreshTriesAgain: '“Refresh” tries again.',
  tryAgain: 'Try again',
  showCurrentSprint: 'Show the current sprint',
  opensInNewTab: 'Opens in a new tab',

  states: {
    running: 'Running',
    planned: 'Planned',
    closed: 'Closed',
    'no-ledger': 'Not counted',
  } satisfies Record<SprintChoice['state'], string>,

  wentWrong: 'That did not work',
  notYours: 'You cannot see this board',
  noBoards: 'No board with sprints here yet',
  noBoardsWhy: 'Trust Signals reads the Scrum boards of this project that you may see, and there is none.',
  noBoardsNext: 'Create a Scrum board in Jira, or ask a project admin to let you see the one your team uses.',
  noSprints: 'No sprints yet',
  noSprintsWhy: 'This board has no sprint so far.',
  noSprintsNext: 'Plan one in the backlog and press “Refresh”: it appears here at once.',
  noAnswer: {
    says: 'The app did not answer. Nothing was changed.',
    next: 'Try again in a moment. If it stays like this, reload the page.',
  },
  offline: {
    says: 'You seem to be offline. It goes on by itself once you are connected again.',
    next: 'What was saved before is kept. “Try again” asks at once.',
  },
  mishap: {
    says: 'The panel stumbled over an answer and cannot show it. Nothing in Jira was changed.',
    next: 'Try again. If it stays like this, reload the page.',
  },

  goal: 'Sprint goal',
  noGoal: 'No sprint goal was written down.',
  noGoalYet: 'No sprint goal yet.',
  workingDay: (day: string) => `Working day ${day}`,
  workingDayOf: (day: string, of: string) => `Working day ${day} of ${of}`,
  workingDayBeyond: (day: string, of: string) => `Working day ${day}, planned for ${of}`,
  beforeFirstDay: 'Before the first working day',
  started: (moment: string) => `Started ${moment}`,
  startedAsEntered: (moment: string) => `Started ${moment}, as entered in Jira`,
  plannedEnd: (moment: string) => `planned end ${moment}`,
  closedOn: (moment: string) => `closed ${moment}`,
  plannedStart: (moment: string) => `Planned to start ${moment}`,
  noPlannedStart: 'No start date yet',

  thisSprint: 'This sprint',
  planned: 'Planned at the start',
  plannedSoFar: 'Planned so far',
  cameIn: 'Came in',
  wentOut: 'Went out',
  sizeUnknown: (unit: string) => `unknown ${unit}`,
  noHistoryOfItems: 'Jira gave no history that could tell.',
  noHistoryOfPoints: 'An estimate cannot be told from the history.',
  countNotEstimated: (shown: string) => `${shown} not estimated`,
  alreadyDone: (items: string) => `${items} already done at the start`,
  alreadyDoneUnknown: 'Already done at the start: unknown. Jira gave no history that could tell.',
  reEstimated: (items: string, sum: string) => `${items} re-estimated, ${sum} in all`,
  notReEstimated: 'No item re-estimated',
  reEstimatedUnknown: 'Re-estimates: unknown. The history of an item is missing.',
  originUnknown: (items: string) => `${items} whose place at the start is unknown: the history does not say`,
  hiddenItems: (items: string) => `${items} you cannot see: counted here, not named`,

  atTheClose: 'At the close',
  completed: 'Completed',
  completedElsewhere: 'Completed elsewhere',
  completedElsewhereMeans: 'Done before the start or outside this sprint',
  carriedOver: 'Carried over',
  fateUnknown: 'Unknown',
  fateUnknownMeans: 'The history does not say how they ended',

  scopeByDay: 'Scope, day by day',
  scopeUnknownWhy: 'The scope of each day is unknown: the history of an item is missing.',
  scopeFromTo: (from: string, to: string, changed: string, days: string) =>
    `From ${from} on the first day to ${to} on the last; changes on ${changed} of ${days} days.`,
  scopeSteady: (size: string, days: string) => `${size} on each of the ${days} days.`,
  scopeFirstDay: (size: string) => `${size} at the end of the first day.`,
  stripDay: (moment: string, size: string) => `${moment}: ${size}`,
  legend: 'changes on that day',
  daysOfSprint: 'Days of the sprint',
  endOfDay: 'End of day',
  changesOnDay: 'Changes',

  ledger: 'Every change',
  nothingSoFar: 'Nothing came in or went out so far.',
  nothingAtAll: 'Nothing came in or went out.',
  changesUnknown: 'Which changes there were is unknown: the history of the items is missing.',
  dayNumber: (day: string) => `Day ${day}`,
  beforeDayOne: 'Before day 1',
  changeSays: {
    entered: 'Came into the sprint',
    left: 'Went out of the sprint',
    're-estimated': 'Re-estimated',
    reopened: 'Opened again after it was done',
  } satisfies Record<ChangeKind, string>,
  reEstimatedFromTo: (from: string, to: string) => `Re-estimated from ${from} to ${to}`,
  changeNotes: {
    'created-inside': 'Created during the sprint',
    'already-done': 'Already done when it came in, so it brought no work',
    'around-the-start': 'Within 2 minutes of the start, whose exact instant is not known',
    'while-out': 'While it was out of the sprint',
  } satisfies Record<ChangeNote, string>,
  estimateThenUnknown: 'The history does not say its estimate then',
  hiddenItem: 'An item you cannot see',

  itemsTitle: 'Items',
  noItems: 'This sprint has no items.',
  noItemsPlanned: 'Nothing is planned for this sprint yet. Drag items into it in the backlog.',
  item: 'Item',
  origin: 'At the start',
  fate: 'At the close',
  unknownInTable: '“unknown”: the history of that item is missing or cut.',
  then: 'then',
  cameInOn: (day: string) => `came in ${day}`,
  wentOutOn: (day: string) => `went out ${day}`,
  origins: {
    committed: 'Planned',
    'already-done': 'Already done',
    added: 'Came in later',
    unknown: 'unknown',
  } satisfies Record<Origin, string>,
  fates: {
    completed: 'Completed',
    'completed-elsewhere': 'Completed elsewhere',
    removed: 'Went out',
    'carried-over': 'Carried over',
    unknown: 'unknown',
  } satisfies Record<ClosedFate, string>,
  showAll: (all: string) => `Show all ${all}`,
  showFirst: (count: string) => `Show the first ${count}`,

  earlierTitle: 'Earlier sprints',
  earlierLead: (count: number, shown: string) =>
    count === 1 ? 'The last closed sprint.' : `The last ${shown} closed sprints, newest first.`,
  earlierIn: (unit: string) => `Earlier sprints, in items and ${unit}`,
  noEarlier: 'No sprint of this board has been closed yet. The first one appears here at its close.',
  committed: 'Planned at the start',
  added: 'Came in',
  removed: 'Went out',
  unknownInEarlier: '“unknown”: the history of an item is missing, so no number is made of it.',
  plusUnknown: (items: string) => `${items}: end unknown`,

  notesTitle: 'What was looked at, and what could not be seen',
  complete: 'Every history that these numbers rest on was read.',
  incomplete: 'Some history is missing. What rests on it says “unknown”.',
  notCounted: (what: string) => `In the sprint and not counted, as in Jira’s own report: ${what}.`,
  subTasks: (count: number, shown: string) => (count === 1 ? `${shown} sub-task` : `${shown} sub-tasks`),
  epics: (count: number, shown: string) => (count === 1 ? `${shown} epic` : `${shown} epics`),
  notOnBoard: (count: number, shown: string) =>
    count === 1 ? `${shown} item that is not on this board` : `${shown} items that are not on this board`,

  agreement,
  brief,
  checkIn,
  consent,
  experiments,
  searches,
  live,
  marks,
  numbers,
  places,
  planning,
  roles,
  talk,
  velocity,
  welcome,
} as const;
