import { DEFAULT_NORMS, NORM_NAMES, type Norms, NOTHING_WRITTEN } from '../../../src/domain/model/norms';
import { withNorms, withNote } from '../../../src/domain/rules/written-norms';

const day = '2026-11-21';
const by = 'team' as const;
const write = (before: typeof NOTHING_WRITTEN, revision: number, norms: Partial<Norms>) =>
  withNorms(before, { revision, norms, day, by });

test('every norm has a name in the log', () => {
  expect([...NORM_NAMES].sort()).toEqual(Object.keys(DEFAULT_NORMS).sort());
});

describe('a change of an agreement', () => {
  const first = write(NOTHING_WRITTEN, 0, { keptSprints: 12, mayEdit: 'team' });

  test('changes what is named and differs, and notes no more than that', () => {
    expect(first).toEqual({
      norms: { ...DEFAULT_NORMS, keptSprints: 12 },
      revision: 1,
      changedIn: { keptSprints: 1 },
      changes: [{ what: 'keptSprints', day, by }],
    });
  });

  test('from an older page stands beside what others changed elsewhere, newest first in the log', () => {
    const second = write(first, 0, { planningGraceHours: 0 });
    expect(second.norms).toMatchObject({ keptSprints: 12, planningGraceHours: 0 });
    expect(second.changes.map(({ what }) => what)).toEqual(['planningGraceHours', 'keptSprints']);
  });

  test('from an older page is refused whole where others changed the same', () => {
    const written = () => write(first, 0, { keptSprints: 20, planningGraceHours: 0 });
    expect(written).toThrow(/Somebody else changed the same part/);
  });

  test('to the same that others changed it to meanwhile is none, and is not refused', () => {
    expect(write(first, 0, { keptSprints: 12 })).toBe(first);
  });

  test('from the page as it stands changes the same again', () => {
    expect(write(first, 1, { keptSprints: 20 })).toMatchObject({
      revision: 2,
      changedIn: { keptSprints: 2 },
    });
  });

  test('of one threshold and of another is a change of the same line', () => {
    const share = write(NOTHING_WRITTEN, 0, { thresholds: { carryOver: 0.3 } });
    expect(() => write(share, 0, { thresholds: { delivered: 0.7 } })).toThrow();
  });
});

test('a switch is noted and makes no page old; of 200 changes the oldest goes', () => {
  let written = NOTHING_WRITTEN;
  for (let time = 0; time < 200; time += 1) written = withNote(written, { what: 'paused', day, by });
  written = withNote(written, { what: 'resumed', day, by: 'admin' });
  expect([written.revision, written.changes.length, written.changes[0]?.what]).toEqual([0, 200, 'resumed']);
});

test('a change after 200 others is noted first, and the oldest goes', () => {
  let written = withNote(NOTHING_WRITTEN, { what: 'resumed', day, by });
  for (let time = 1; time < 200; time += 1) written = withNote(written, { what: 'paused', day, by });
  const { changes } = write(written, 0, { keptSprints: 12 });
  expect([changes.length, changes[0]?.what, changes.at(-1)?.what]).toEqual([200, 'keptSprints', 'paused']);
});
