import type { Figure, LeftOutShown, PartingRule } from '../../../src/contract';

/** The texts about the numbers: beside Jira's own reports, what each word means, and the files to take along. */
export const numbers = {
  reading: 'Setting the numbers beside Jira’s reports…',
  lead: 'Why a number here is not always Jira’s: each closed sprint beside what Jira’s own reports show of it, by the rules that Atlassian has published for Cloud.',
  pick: 'Closed sprint',
  noClosed: 'No sprint of this board has been closed yet. The first one can be compared here at its close.',
  beside: (sprint: string) => `${sprint}, here and in Jira’s reports`,
  figure: 'Figure',
  here: 'Here',
  sprintReport: 'Sprint report',
  velocityChart: 'Velocity chart',
  figures: {
    committed: 'Planned at the start',
    added: 'Came in',
    removed: 'Went out',
    completed: 'Completed',
    total: 'In the sprint at the close',
  } satisfies Record<Figure, string>,
  same: 'the same',
  notShown: 'not shown',
  notShownMeans: '“not shown”: that report has no such figure.',
  unknownMeans: '“unknown”: the history of an item is missing, so nobody but Jira can tell that figure.',
  more: (size: string) => `${size} more`,
  less: (size: string) => `${size} less`,
  why: 'Where they part, item by item',
  noParting: 'No item counts otherwise in Jira’s reports.',
  inReport: (figure: string) => `${figure}, in the sprint report`,
  inChart: (figure: string) => `${figure}, in the velocity chart`,
  rules: {
    'done-at-start':
      'It was done already at the start. The sprint report lists it all the same; what was planned leaves it out.',
    'no-column':
      'Its status stood in no column of the board at the start. It counts 0 in what was planned; the sprint report shows its estimate.',
    'done-untold':
      'The history does not say whether it was done at the start. The sprint report lists it; we make no number of it.',
    'estimate-at-end':
      'It was re-estimated after it came in. The sprint report shows the estimate at the close; we count the one it came in with.',
    'added-twice': 'It came in after the start. The grand total of the sprint report counts that twice.',
    'agreed-done':
      'Your agreement says what counts as done. Jira goes by the right-most column of the board.',
    'other-columns':
      'The columns of the board changed. Jira goes by those of today; we go by those that were kept at the close.',
    'other-items':
      'The board shows other items today. Jira goes by those; we go by the ones that it showed at the close.',
  } satisfies Record<PartingRule, string>,
  neither: 'In the sprint, and counted neither here nor there',
  leftOut: {
    'sub-task': 'Sub-tasks: their work belongs to the item above them.',
    epic: 'Epics: they are no work of one sprint.',
    'not-on-board': 'Items that the filter of this board does not show.',
  } satisfies Record<LeftOutShown['because'], string>,
  limitsTitle: 'Good to know about Jira’s reports',
  limits: {
    center: 'Data Center makes its velocity chart by other rules, which are not published.',
    today:
      'Jira judges a closed sprint by the board as it is today, so its reports can change after the close.',
    seen: 'Which items the board shows today is known as of the last time that each of them was read.',
  },

  takeAlong: 'Take the numbers along',
  takeAlongHow:
    'A table for a spreadsheet. Items that you cannot see are in it without their key; times are in UTC.',
  ofClosed: 'Every change and every item (CSV)',
  ofRunning: (sprint: string) => `Every change of ${sprint} so far (CSV)`,
  columns: {
    record: 'Record',
    at: 'At (UTC)',
    item: 'Item',
    change: 'Change',
    before: 'Estimate before',
    after: 'Estimate',
    origin: 'At the start',
    fate: 'At the close',
    atStart: 'Estimate at the start',
    atEntry: 'Estimate when it came in',
    atEnd: 'Estimate at the close',
    notes: 'Notes',
  },
  unitOfEstimates: { points: 'points', seconds: 'hours', items: 'items' },
  records: { change: 'change', item: 'item' },

  download: 'Download:',
  asDrawing: 'SVG: download the drawing',
  asTable: 'CSV: download the numbers behind it',

  terms: 'What the words mean',
  termNames: {
    planned: 'Planned at the start',
    'already-done': 'Already done',
    'came-in': 'Came in',
    'went-out': 'Went out',
    completed: 'Completed',
    elsewhere: 'Completed elsewhere',
    carried: 'Carried over',
    're-estimated': 'Re-estimated',
    velocity: 'Velocity',
    expected: 'Expected range',
    'working-day': 'Working day',
    signal: 'Signal',
    notice: 'Notice',
    hint: 'Hint',
  },
  termMeans: {
    planned:
      'Items that were in the sprint at its start and not done then, with their estimates at that instant.',
    'already-done': 'Items that were in the sprint at its start and done then: they brought no work.',
    'came-in':
      'Items that were not in the sprint at its start and entered it later, with their estimates when they came in.',
    'went-out': 'Items that had left the sprint by its close, also when they were finished after they left.',
    completed:
      'Items in the sprint at its close that were moved to the right-most column after its start, while they were in it.',
    elsewhere: 'Items done at the close that were finished before the start or while outside this sprint.',
    carried: 'Items that were in the sprint at its close and not done.',
    're-estimated':
      'Items whose estimate changed after the start, or after they came in, also while they were out of the sprint.',
    velocity: 'What the closed sprints completed, sprint by sprint.',
    expected:
      'The range in which the next sprint completes in 8 of 10 cases, told from your own closed sprints.',
    'working-day':
      'A day on which you work, by your agreement: without weekends and holidays, in the zone of whoever looks.',
    signal: 'A question that is asked of every closed sprint by the same rule, for both sides.',
    notice: 'A fact about a running or a planned sprint with a question to it, and no judgement.',
    hint: 'A signal that stood out from chance and lasted: something to talk about, with what it can also mean.',
  },
} as const;
