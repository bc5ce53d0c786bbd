import fc from 'fast-check';
import type { Life } from './life';
import { randomLife } from './random-life';
import type { DrawnSprints } from './random-sprints';

/** An item as it was drawn: its life, how Jira words it and what of it was lost. */
export interface DrawnItem {
  readonly life: Life;
  readonly type: (typeof TYPES)[number];
  readonly onBoard: boolean;
  readonly wording: Wording;
  readonly loss: (typeof LOSSES)[number];
  readonly resolved: (typeof RESOLVED)[number];
  /** Whether today's Sprint field names one sprint more, of which no entry knows. */
  readonly namesOneMore: boolean;
  readonly saysTotal: boolean;
}

/** The choices that Jira sites differ in. */
export interface Wording {
  readonly instants: 'milliseconds' | 'seconds' | 'iso';
  readonly separator: ',' | ', ';
  readonly none: 'null' | 'empty' | 'missing';
  readonly fieldsBy: 'id' | 'name' | 'lower-case-name';
  readonly number: 'plain' | 'decimal';
  readonly newestFirst: boolean;
  /** Whether what happened at one instant stands in one history entry, as far as it can. */
  readonly together: boolean;
  /** Whether an entry is followed by another one that says the same. */
  readonly echoes: boolean;
  /** Whether fields stand between them that no rule reads. */
  readonly chatter: boolean;
  /** The id of the first history entry; the next ones may have a digit more. */
  readonly firstHistoryId: number;
}

const TYPES = ['item', 'sub-task', 'epic'] as const;
const LOSSES = [
  'none',
  'cut',
  'bare',
  'no-sprint-entries',
  'no-status-entries',
  'unreadable-estimate',
] as const;
const RESOLVED = ['as-lived', 'never', 'a-minute-after-creation', 'later-than-a-minute'] as const;

const mostly = <T>(usual: T, weight: number, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })),
  );

export function randomItem(sprints: DrawnSprints): fc.Arbitrary<DrawnItem> {
  return fc.record({
    life: randomLife(sprints),
    type: mostly<DrawnItem['type']>('item', 30, ...TYPES),
    onBoard: mostly(true, 30, false),
    wording: randomWording(),
    loss: mostly<DrawnItem['loss']>('none', 40, ...LOSSES),
    resolved: mostly<DrawnItem['resolved']>('as-lived', 4, ...RESOLVED),
    namesOneMore: mostly(false, 25, true),
    saysTotal: mostly(true, 8, false),
  });
}

function randomWording(): fc.Arbitrary<Wording> {
  return fc.record({
    instants: fc.constantFrom('milliseconds', 'seconds', 'iso'),
    separator: fc.constantFrom(',', ', '),
    none: fc.constantFrom('null', 'empty', 'missing'),
    fieldsBy: fc.constantFrom('id', 'name', 'lower-case-name'),
    number: fc.constantFrom('plain', 'decimal'),
    newestFirst: fc.boolean(),
    together: fc.boolean(),
    echoes: mostly(false, 6, true),
    chatter: fc.boolean(),
    firstHistoryId: fc.constantFrom(6, 96, 998, 500_123),
  });
}
