import { FEWEST_FOR_SPREAD } from '../../src/domain/measures/logarithms';
import { FEWEST_FOR_TREND } from '../../src/domain/measures/mann-kendall';
import { FEWEST_BEFORE } from '../../src/domain/measures/process-limits';
import { SIGNALS } from '../../src/domain/signals/index';

/** The numbers of closed sprints that the tour looks at. */
const STAGES = [0, 1, 3, 5, 6, 10] as const;

/** What every view offers once so many sprints have closed; a row a view, a cell a stage. */
export function tourTable(): string {
  const rows = Object.entries(OFFERS).map(([view, offer]) => [view, ...onlyNews(STAGES.map(offer))]);
  const head = ['view', ...STAGES.map(String)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function onlyNews(cells: readonly string[]): string[] {
  return cells.map((cell, place) => (cell === cells[place - 1] ? 'the same' : cell));
}

type Offer = (closed: number) => string;

const OFFERS: Readonly<Record<string, Offer>> = {
  Sprint: (closed) =>
    closed === 0
      ? 'the running sprint: plan, what came in and went out'
      : `the same, and ${closedSprints(closed)}`,
  'Sprint, hints': hints,
  'Next sprint': (closed) =>
    closed < FEWEST_FOR_SPREAD
      ? 'what is planned and not ready'
      : 'the same, beside what is usually completed',
  Velocity: velocity,
  'All breakers': (closed) =>
    closed === 0 ? 'all 19 with what can be asked and tried' : `the same, and ${facts(closed)}`,
  Experiments: (closed) =>
    closed === 0
      ? 'write a card and begin'
      : 'the same; cards come back with facts when their sprints have closed',
  'Check-in': () => 'a round, or talk cards for fewer than five',
  Agreement: () => 'everything',
  'About the numbers': (closed) =>
    closed === 0 ? 'what was read, what a word means' : 'the same, and our ledger beside Jira’s reports',
  'Retro brief': (closed) => (closed === 0 ? 'scope facts' : 'what to bring to the retrospective'),
};

function closedSprints(closed: number): string {
  return closed === 1 ? 'the closed one' : `${String(closed)} closed ones`;
}

/** Opt-in signals count too: a fact of theirs needs the PO's own consent besides. */
function facts(closed: number): string {
  return `facts of ${String(SIGNALS.filter(({ needs }) => needs <= closed).length)} of ${String(SIGNALS.length)} signals`;
}

function hints(closed: number): string {
  const able = SIGNALS.filter(({ hintNeeds }) => hintNeeds !== null && hintNeeds <= closed).length;
  const ever = SIGNALS.filter(({ hintNeeds }) => hintNeeds !== null).length;
  return able === 0 ? 'none: too early to tell' : `${String(able)} of ${String(ever)} signals can hint`;
}

function velocity(closed: number): string {
  if (closed === 0) return 'nothing yet';
  if (closed < FEWEST_BEFORE) return 'the completed work of each sprint';
  if (closed < FEWEST_FOR_SPREAD) return 'the same, what the next is expected to be, a forecast';
  if (closed < FEWEST_FOR_TREND) return 'the same, and what can be promised';
  return 'the same, what can be promised, the trend; not provisional any more';
}
