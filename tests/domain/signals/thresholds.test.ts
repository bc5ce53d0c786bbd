import ts from 'typescript';
import {
  type Threshold,
  type ThresholdName,
  THRESHOLDS,
  threshold,
} from '../../../src/domain/signals/thresholds';
import { projectFiles, textOf } from '../../architecture/project-files';

const entries: readonly (readonly [string, Threshold])[] = Object.entries(THRESHOLDS);
const sources = projectFiles('src/domain/signals', 'src/domain/judgement').filter((path) =>
  path.endsWith('.ts'),
);

/** Where figures are put into words, a factor of ten or a hundred is no threshold. */
const WORDS = /\/(amount|range)-words\.ts$/;

test.each(entries)(
  '%s is a finite number above 0 with a unit, a grade and its source in a sentence',
  (_name, one) => {
    expect(one.value).toBeGreaterThan(0);
    expect(Number.isFinite(one.value)).toBe(true);
    expect('ABCD').toContain(one.grade);
    expect(one.source).toMatch(/^[A-Z].*\.$/);
    if (one.unit === 'share') expect(one.value).toBeLessThan(1);
  },
);

test('every number of the table is used', () => {
  const text = sources.map(textOf).join('\n');
  const isUsed = (name: string) =>
    text.includes(`threshold('${name}')`) || text.includes(`agreedThreshold('${name}', `);
  expect(entries.map(([name]) => name).filter((name) => !isUsed(name))).toEqual([]);
});

test('no signal compares with a number of its own', () => {
  const signals = sources.filter(
    (path) => path.startsWith('src/domain/signals/') && !/\/(normed-)?thresholds\.ts$/.test(path),
  );
  expect(signals.filter((path) => !WORDS.test(path)).flatMap(bareNumbers)).toEqual([]);
});

/** The numbers of the design, each where its words stand. */
const DESIGNED: Partial<Record<ThresholdName, number>> = {
  scopeChangeShare: 0.2,
  scopeNoticeShare: 0.1,
  scopeNoticeItems: 2,
  patternWindow: 5,
  patternTimes: 3,
  reEstimatedTimesUsual: 2,
  rewordedCharacters: 40,
  rewordedShare: 0.1,
  rewordedItemsShare: 1 / 3,
  overCommitmentRatio: 1.2,
  underCommitmentRatio: 0.8,
  underCommitmentTimes: 4,
  underCommitmentWindow: 6,
  underCommitmentDone: 0.9,
  unestimatedShare: 1 / 4,
  rangeLevel: 0.9,
  delivered: 0.8,
  carryOver: 0.2,
  carryOverLowerLimit: 0.1,
  longCarriedSprints: 3,
  longCarriedHintSprints: 4,
  longCarriedHintItems: 2,
  startedLeftoversShare: 1 / 4,
  nearTheEnd: 0.1,
  reopenedWorkingDays: 5,
  reopenedItems: 2,
  defectSprints: 2,
  ownLimitTimes: 2,
  velocityNeedsClosed: 7,
  velocityProvisionalBelow: 10,
  unlikeLength: 1 / 4,
  spreadNeeds: 8,
  spread: 0.3,
  spreadLevel: 0.9,
  unreadyShare: 1 / 3,
  writtenLiveHours: 24,
  writtenLiveShare: 1 / 3,
  readyBacklog: 1,
  readyBacklogKept: 1.5,
  withoutValueShare: 1 / 2,
  withoutValueSprints: 3,
  followUpDays: 21,
  withoutFollowUpShare: 3 / 4,
  countsBelow: 20,
};

test('the numbers are those of the design', () => {
  const names = Object.keys(DESIGNED) as ThresholdName[];
  expect(Object.fromEntries(names.map((name) => [name, threshold(name)]))).toEqual(DESIGNED);
});

/** Numbers other than 0 and 1 outside of `needs` and `hintNeeds`, which the registry's test compares with the design. */
function bareNumbers(path: string): string[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(needs|hintNeeds)$/.test(node.name.getText())) return;
    if (ts.isNumericLiteral(node) && !['0', '1'].includes(node.text)) found.push(`${path}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
