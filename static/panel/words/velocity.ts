import type { VelocitySprint } from '../../../src/contract';

/** The texts of the velocity and of the next sprint. */
export const velocity = {
  title: 'Velocity',
  none: 'No velocity yet',
  noneWhy: 'Velocity is told from closed sprints, and this board has none so far.',
  noneNext: 'Close the first sprint and press “Refresh”: it appears here.',
  provisional: 'Provisional: fewer than ten closed sprints, so the limits still move a lot.',
  statistic: 'Counted in',
  statistics: { points: 'Points', seconds: 'Hours', items: 'Items' },
  chart: (first: string, last: string, size: string) =>
    `Completed work from ${first} to ${last}; in the last of them ${size}.`,
  chartOnly: (name: string) => `Completed work of ${name}.`,
  sprintsOfChart: 'Closed sprints, oldest first',
  completed: 'Completed',
  committed: 'Planned at the start',
  limits: 'Made you expect',
  place: 'Where it lies',
  counted: 'Counted',
  pointSays: (name: string, completed: string, committed: string) =>
    `${name}: ${completed} completed, ${committed} planned at the start`,
  expected: (lower: string, upper: string) => `the sprints before made you expect ${lower} to ${upper}`,
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  notJudged: 'not judged: fewer than six sprints before it',
  noLimits: 'none yet',
  places: {
    above: 'above that',
    inside: 'inside that',
    below: 'below that',
    unknown: 'not judged',
  } satisfies Record<VelocitySprint['place'], string>,
  leftOut: {
    'by-the-team': 'left out by the team',
    'unlike-length': 'left out: longer or shorter than the others',
    'cannot-be-told': 'left out: what was completed cannot be told from the history',
  } satisfies Record<Exclude<VelocitySprint['leftOut'], null>, string>,
  countedYes: 'yes',
  legendCompleted: 'Completed',
  legendCommitted: 'Planned at the start',
  legendLimits: 'What the sprints before made you expect',
  legendLeftOut: 'Left out',
  legendAbove: 'Above',
  legendBelow: 'Below',
  promiseTitle: 'What can be promised',
  promise: (lower: string, upper: string) =>
    `The next sprint: between ${lower} and ${upper}, in 8 of 10 cases.`,
  trends: {
    rising: 'Trend: rising.',
    falling: 'Trend: falling.',
    none: 'Trend: none that stands out from chance.',
  },
  forecastTitle: 'Forecast',
  workLeft: { points: 'Work left, in points', seconds: 'Work left, in hours', items: 'Work left, in items' },
  fan: {
    ahead: 'Sprints ahead',
    half: 'Half of the time at least',
    most: 'In 85 of 100 cases at least',
    says: (count: number, shown: string, half: string, most: string) =>
      count === 1
        ? `Within one sprint: half of the time at least ${half}, in 85 of 100 cases at least ${most}.`
        : `Within ${shown} sprints: half of the time at least ${half}, in 85 of 100 cases at least ${most}.`,
  },
  forecastHow: 'Enter how much is left to see within how many sprints it gets done.',
  forecast: (left: string, half: string, most: string) => `${left} left: ${half}, ${most}.`,
  halfWithin: (count: number, shown: string) =>
    `half of the time done within ${count === 1 ? 'one sprint' : `${shown} sprints`}`,
  halfBeyond: (last: string) => `half of the time it takes more than ${last} sprints`,
  mostWithin: (count: number, shown: string) =>
    `in 85 of 100 cases within ${count === 1 ? 'one sprint' : shown}`,
  mostBeyond: (last: string) => `in 85 of 100 cases not certain within ${last}`,
  noNext: 'No sprint is planned yet',
  noNextWhy: 'This view shows the first sprint that has not started, and this board has none.',
  noNextNext: 'Create one in the backlog and press “Refresh”: it appears here.',
  usually: 'Usually completed',
  usuallyRange: (lower: string, upper: string) => `${lower}–${upper}`,
  usuallyMeans: 'in 8 of 10 cases, from the closed sprints',
} as const;
