import type { BoardHistory } from '../model/board-history';
import type { Instant } from '../model/instant';
import type {
  Figure,
  FigureBesideJira,
  JiraFigure,
  Parting,
  PartingRule,
  Reconciliation,
} from '../model/reconciliation';
import type { Settings } from '../model/settings';
import type { SprintId } from '../model/sprint';
import type { Known } from '../model/unknown';
import { asJiraJudges } from './as-jira-judges';
import { countHere } from './count-here';
import { countInReport } from './jira-sprint-report';
import { countInChart } from './jira-velocity-chart';
import { type Count, type Counted, type JudgedSprint, judgedSprint } from './judged-sprint';
import { partingRule } from './parting-rule';
import { sizeOf, UNKNOWN_SIZE } from './size';

/** In the order in which they are read. */
const FIGURES: readonly Figure[] = ['committed', 'added', 'removed', 'completed', 'total'];

/**
 * A closed sprint is set beside what Jira's reports show of it, figure by figure; the items that count otherwise there add
 * up to the difference, each with the rule that parts them. `null` = the sprint is not closed, or not there.
 */
export function reconcile(
  history: BoardHistory,
  settings: Settings,
  now: Instant,
  sprintId: SprintId,
): Reconciliation | null {
  const here = judgedSprint(history, settings, now, sprintId);
  const jira = asJiraJudges(history, settings);
  const there = judgedSprint(jira.history, jira.settings, now, sprintId);
  if (here === null || there === null) return null;
  const ruleFor = rules(here, there, settings.doneStatusIds !== null);
  const figures = FIGURES.map((figure) => {
    const ours = countHere(figure, here);
    const beside = (theirs: Count | 'not-shown') => besideOurs(ours, theirs, (id) => ruleFor(figure, id));
    return {
      figure,
      ours: ours === 'unknown' ? UNKNOWN_SIZE : sizeOf(pointsOf(ours)),
      sprintReport: beside(countInReport(figure, there)),
      velocityChart: beside(countInChart(figure, there)),
    } satisfies FigureBesideJira;
  });
  return { sprintId, figures, leftOut: there.ledger.leftOut };
}

function rules(here: JudgedSprint, there: JudgedSprint, agreedDone: boolean) {
  const byId = ({ ledger }: JudgedSprint) => new Map(ledger.items.map((item) => [item.id, item]));
  const [ours, theirs] = [byId(here), byId(there)];
  return (figure: Figure, id: string): PartingRule =>
    partingRule(figure, { here: ours.get(id), there: theirs.get(id), agreedDone });
}

function besideOurs(
  ours: Count,
  theirs: Count | 'not-shown',
  ruleFor: (id: string) => PartingRule,
): JiraFigure {
  if (theirs === 'not-shown') return { kind: 'not-shown' };
  if (theirs === 'unknown' || ours === 'unknown') return { kind: 'unknown' };
  const [size, own] = [sizeOf(pointsOf(theirs)), sizeOf(pointsOf(ours))];
  const ids = new Set([...ours, ...theirs].map(({ id }) => id));
  return {
    kind: 'shown',
    size,
    more: { items: minus(size.items, own.items), points: minus(size.points, own.points) },
    partings: [...ids].flatMap((id) => partingOf(id, ours, theirs, ruleFor)),
  };
}

function partingOf(
  itemId: string,
  ours: readonly Counted[],
  theirs: readonly Counted[],
  ruleFor: (id: string) => PartingRule,
): Parting[] {
  const [own, other] = [ours, theirs].map((all) => all.filter(({ id }) => id === itemId)) as [
    Counted[],
    Counted[],
  ];
  const items = other.length - own.length;
  const [before, after] = [sizeOf(pointsOf(own)).points, sizeOf(pointsOf(other)).points];
  if (items === 0 && before === after) return [];
  return [{ itemId, items, points: minus(after, before), because: ruleFor(itemId) }];
}

function pointsOf(count: readonly Counted[]) {
  return count.map(({ points }) => points);
}

function minus(one: Known<number>, other: Known<number>): Known<number> {
  return one === 'unknown' || other === 'unknown' ? 'unknown' : one - other;
}
