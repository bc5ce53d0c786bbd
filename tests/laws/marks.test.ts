import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { makeDemoSite } from '../../local/demo/demo-site';
import { inspect, markedChanges } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import type { Inspection } from '../../src/domain/model/inspection';
import type { Instant } from '../../src/domain/model/instant';
import type { JudgedReading } from '../../src/domain/model/judgement';
import type { ChangeMarks, MarkKind } from '../../src/domain/model/mark';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import { randomPast } from '../domain/judgement/random-past';
import { read } from '../domain/signals/made-past';
import { changesOf, marked } from '../domain/signals/told-marks';
import { DEMO_NOW, demoHistories } from '../golden/demo-history';
import { lawRuns } from '../support/law-seed';

const KINDS: readonly MarkKind[] = ['agreed', 'emergency', 'pulled-in', 'split', 'data-error', 'lets-talk'];
/** Each mark alone, and one that was thought over. */
const WAYS: readonly (readonly MarkKind[])[] = [...KINDS.map((kind) => [kind]), ['agreed', 'lets-talk']];

function marksOf({ sprints }: Inspection, kinds: readonly MarkKind[]): ChangeMarks[] {
  return sprints.flatMap((one) => changesOf(one).map((change) => marked(one.sprint.id, change, kinds)));
}

/** What no mark may touch: the ledgers, all but one signal, what is said of the team to the PO, and what builds trust. */
function untouched({ sprints, readings, breakers, page, velocity, dataQuality }: Inspection) {
  return {
    sprints,
    velocity,
    dataQuality,
    readings: readings.flatMap((one) => (one.signal === 'scope-added' ? [] : [withoutSecondFigure(one)])),
    breakers: breakers.flatMap(({ because, ...breaker }) =>
      breaker.signals.includes('scope-added') ? [] : [{ ...breaker, because: firstFigure(because) }],
    ),
    teamToPo: page.hints
      .filter(({ side }) => side === 'team-to-po')
      .map((hint) => ({ ...hint, says: hint.says.map(firstFigure) })),
    builders: page.builders,
  };
}

/** Say/do shows a second figure beside the first; all else of it stays. */
function withoutSecondFigure(judged: JudgedReading): JudgedReading {
  const { reading } = judged;
  if (judged.signal !== 'commitment-not-delivered' || reading.kind !== 'measured') return judged;
  const { ofWithoutAgreed, ...value } = reading.value;
  if (ofWithoutAgreed !== undefined) secondFigures += 1;
  return { ...judged, reading: { ...reading, value, says: firstFigure(reading.says) } };
}

function firstFigure(says: string): string {
  return says.replace(/; \d+ of \d+ without what was marked agreed to leave/, '');
}

let secondFigures = 0;
let scopeAltered = 0;

function expectOnlyScopeAddedToChange(history: BoardHistory, settings: Settings, now: Instant): void {
  const without = inspect(history, settings, now);
  for (const kinds of WAYS) {
    const marks = marksOf(without, kinds);
    const inspection = inspect({ ...history, marks }, settings, now);
    const [one, other] = [untouched(inspection), untouched(without)];
    if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
    const level = ({ readings }: Inspection) =>
      readings.find(({ signal }) => signal === 'scope-added')?.level;
    const [before, after] = [level(without), level(inspection)];
    if (before !== after) {
      scopeAltered += 1;
      expect([before, after, kinds.at(-1)]).toEqual([
        'hint',
        'fact',
        expect.stringMatching(/^(agreed|pulled-in)$/),
      ]);
    }
  }
}

beforeEach(() => {
  secondFigures = 0;
  scopeAltered = 0;
});

test('marking every change in every way alters scope-added alone, whatever the board lived through', () => {
  const law = fc.property(randomPast(), (told) => {
    const { history, settings, now } = read(told);
    expectOnlyScopeAddedToChange(history, settings, now);
  });
  fc.assert(law, lawRuns(40));
  expect(secondFigures).toBeGreaterThan(0);
});

test('marking every change in every way alters scope-added alone on the demo boards', () => {
  for (const history of demoHistories(makeDemoSite({ seed: 1, now: DEMO_NOW })).values()) {
    expectOnlyScopeAddedToChange(history, DEFAULT_SETTINGS, DEMO_NOW);
  }
  expect(scopeAltered).toBeGreaterThan(0);
});

test('every change stays in its list with its marks, whatever it was marked as', () => {
  const law = fc.property(randomPast(), fc.constantFrom(...WAYS), (told, kinds) => {
    const { history, settings, now } = read(told);
    const inspection = inspect(history, settings, now);
    const marks = marksOf(inspection, kinds);
    for (const one of inspection.sprints) {
      const rows = markedChanges(one.sprint.id, changesOf(one), marks);
      expect(rows.map(({ change }) => change)).toEqual(changesOf(one));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(rows.every((row) => row.marks.map(({ kind }) => kind).join() === kinds.join())).toBe(true);
    }
  });
  fc.assert(law, lawRuns(40));
});
