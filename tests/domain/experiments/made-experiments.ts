import { DAY, type Instant, instant } from '../../../src/domain/model/instant';
import type {
  BeforeAfter,
  Experiment,
  ExperimentCard,
  SprintFigure,
} from '../../../src/domain/model/experiment';
import type { Sprint } from '../../../src/domain/model/sprint';

export const CARD: ExperimentCard = {
  weSee: 'Work comes in after the start.',
  weThink: 'There is no other place for urgent wishes.',
  weTry: 'A swap rule.',
  weExpect: 'Fewer items come in.',
  weStopIf: 'Something urgent has to wait.',
  sprints: 2,
  afterFromPoSide: 'product-owner',
  afterFromTeamSide: 'developer',
};

export const FACTS: BeforeAfter = { before: [], after: [], compared: 'cannot-say', says: 'Nothing yet.' };

/** The day so many days after Monday, 5 January 2026, 09:00 UTC. */
export function day(count: number): Instant {
  return instant(Date.UTC(2026, 0, 5, 9) + count * DAY);
}

export function anExperiment(told: Partial<Experiment> = {}): Experiment {
  return {
    id: 'one',
    revision: 1,
    breaker: 'change-inside-sprint',
    signal: 'scope-added',
    card: CARD,
    state: { kind: 'draft' },
    follows: null,
    ...told,
  };
}

export function runningSince(startedAt: Instant, firstSprint: number | null = null): Experiment {
  return anExperiment({ state: { kind: 'running', startedAt, firstSprint } });
}

export function reviewedAt(id: string, at: Instant, breaker = 'change-inside-sprint'): Experiment {
  const facts = {
    startedAt: at,
    reviewedAt: at,
    tried: 2,
    outcome: 'stop',
    learned: '',
    facts: FACTS,
  } as const;
  return anExperiment({ id, breaker, state: { kind: 'reviewed', ...facts } });
}

/** Stopped before the first sprint in which it was to be tried had closed. */
export function untried(id: string, at: Instant): Experiment {
  const one = reviewedAt(id, at);
  return one.state.kind === 'reviewed' ? { ...one, state: { ...one.state, tried: 0 } } : one;
}

/** Sprint `id` of a row: each starts on a Monday, every two weeks, and closes eleven days later. */
export function aSprint(id: number, state: Sprint['state'] = 'closed'): Sprint {
  const start = sprintStart(id);
  return {
    ...{ id, name: `Sprint ${String(id)}`, state, goal: null, originBoardId: 1 },
    startDate: state === 'future' ? null : start,
    activatedDate: null,
    endDate: sprintEnd(id),
    completeDate: state === 'closed' ? sprintEnd(id) : null,
    recorded: null,
  };
}

export function sprintStart(id: number): Instant {
  return day((id - 1) * 14);
}

export function sprintEnd(id: number): Instant {
  return day((id - 1) * 14 + 11);
}

export function figuresOf(...figures: readonly SprintFigure['figure'][]): SprintFigure[] {
  return figures.map((figure, place) => ({
    sprintId: place + 1,
    sprint: `Sprint ${String(place + 1)}`,
    figure,
  }));
}
