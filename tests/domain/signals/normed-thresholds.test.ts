import { makeDemoSite } from '../../../local/demo/demo-site';
import { inspect } from '../../../src/domain/inspect';
import { noticesOf } from '../../../src/domain/judgement/notices';
import { atCloseBefore, pastOf } from '../../../src/domain/judgement/past';
import type { NormedThreshold, NormedThresholds } from '../../../src/domain/model/norms';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { THRESHOLDS_TO_AGREE, whyThresholdsUnusable } from '../../../src/domain/signals/normed-thresholds';
import { SIGNALS } from '../../../src/domain/signals/index';
import type { Past, Signal } from '../../../src/domain/signals/signal';
import { THRESHOLDS } from '../../../src/domain/signals/thresholds';
import { DEMO_NOW, demoHistories } from '../../golden/demo-history';

/** What each threshold belongs to: a reading of the closed sprints, or a notice. */
const BELONGS: Readonly<Record<NormedThreshold, readonly string[]>> = {
  scopeChangeShare: ['scope-added', 'scope-removed'],
  scopeNoticeShare: ['notice-of-scope-added'],
  overCommitmentRatio: ['over-commitment'],
  underCommitmentRatio: ['under-commitment'],
  unestimatedShare: ['unestimated-at-start'],
  delivered: ['commitment-not-delivered'],
  carryOver: ['carry-over'],
  startedLeftoversShare: ['partially-done'],
  unreadyShare: ['unready-at-start'],
  writtenLiveShare: ['written-live'],
  readyBacklog: ['ready-backlog'],
};

const pasts = [...demoHistories(makeDemoSite({ seed: 1, now: DEMO_NOW })).values()].map((history) => {
  const { sprints } = inspect(history, DEFAULT_SETTINGS, DEMO_NOW);
  return { sprints, past: pastOf(history, sprints, DEFAULT_SETTINGS, DEMO_NOW) };
});

/** Every reading at the last closes of every demo board, and the notices of what runs and is planned, by name and place. */
function readings(thresholds: NormedThresholds): ReadonlyMap<string, string> {
  const settings = { ...DEFAULT_SETTINGS, thresholds };
  const told = pasts.flatMap(({ past, sprints }, board) => [
    ...atEachClose({ ...past, settings }).map(([name, one]) => [`${name} ${board}`, one] as const),
    ...sprints.flatMap((sprint) =>
      noticesOf(SIGNALS, sprint, { ...past, settings }, DEMO_NOW).map(
        (one) => [`notice-of-${one.signal} ${board} ${sprint.sprint.id}`, JSON.stringify(one)] as const,
      ),
    ),
  ]);
  return new Map(told);
}

const CLOSES = 4;

function atEachClose(past: Past, closes = CLOSES): readonly (readonly [string, string])[] {
  const before = atCloseBefore(past);
  const here = SIGNALS.filter(({ needs }) => past.closed.length >= needs).map(
    (signal: Signal) => [`${signal.id} ${past.closed.length}`, JSON.stringify(signal.read(past))] as const,
  );
  return before === null || closes === 1 ? here : [...here, ...atEachClose(before, closes - 1)];
}

const ours = readings({});

function changedBy(thresholds: NormedThresholds): readonly string[] {
  const theirs = readings(thresholds);
  const changed = [...ours].filter(([name, reading]) => theirs.get(name) !== reading);
  return changed.map(([name]) => name.split(' ')[0] ?? '');
}

describe('a threshold that a team names itself', () => {
  test.each(THRESHOLDS_TO_AGREE)(
    '$name changes what it belongs to, and nothing else',
    ({ name, least, most }) => {
      const ends = [least / 10, least, most, most * 3];
      const changed = ends.flatMap((value) => changedBy({ [name]: value }));
      expect([...new Set(changed)].sort()).toEqual(BELONGS[name]);
    },
  );

  test.each(THRESHOLDS_TO_AGREE)('$name as ours changes nothing', ({ name, ours: value }) => {
    expect(changedBy({ [name]: value })).toEqual([]);
  });

  test.each(THRESHOLDS_TO_AGREE)('$name says what it is for, and ours lies in its range', (one) => {
    const { value, unit, grade, source } = THRESHOLDS[one.name];
    expect(one).toMatchObject({ ours: value, unit, grade, source });
    expect(one.says).toMatch(/^[A-Z].*\.$/);
    expect(value).toBeGreaterThanOrEqual(one.least);
    expect(value).toBeLessThanOrEqual(one.most);
  });
});

describe('thresholds can be gone by', () => {
  test.each(THRESHOLDS_TO_AGREE)('with $name at either end of its range', ({ name, least, most }) => {
    const large = name === 'overCommitmentRatio' ? { underCommitmentRatio: 0.2 } : {};
    const small = name === 'underCommitmentRatio' ? { overCommitmentRatio: 3 } : {};
    for (const value of [least, most])
      expect(whyThresholdsUnusable({ ...large, ...small, [name]: value })).toBeNull();
  });

  test('when none is named', () => {
    expect(whyThresholdsUnusable({})).toBeNull();
  });
});

describe('thresholds cannot be gone by', () => {
  const nonsense = THRESHOLDS_TO_AGREE.flatMap(({ name, least, most }) =>
    [0, -0.2, Number.NaN, Number.POSITIVE_INFINITY, least * 0.99, most * 1.01].map(
      (value) => [name, value] as const,
    ),
  );

  test.each(nonsense)('with %s as %d', (name, value) => {
    expect(whyThresholdsUnusable({ [name]: value })).toMatch(/It can be anything from .+ to .+\.$/);
  });

  test('with a ratio for a small plan as high as that for a large one', () => {
    const both = { overCommitmentRatio: 1, underCommitmentRatio: 1 };
    expect(whyThresholdsUnusable(both)).toMatch(/^A plan cannot be small and large at once/);
  });
});
