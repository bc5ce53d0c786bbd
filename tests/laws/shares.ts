import type { Fate, Origin } from '../../src/domain/model/ledger';
import type { ToldItem } from './naive-replay';

export const ORIGINS: readonly Origin[] = ['committed', 'already-done', 'added', 'unknown'];
export const FATES: readonly Fate[] = [
  'completed',
  'completed-elsewhere',
  'removed',
  'carried-over',
  'open',
  'unknown',
];

export interface Share {
  readonly pair: `${Origin} and ${Fate}`;
  readonly percent: number;
}

/** Every pair of an origin and a fate, all of which can exist, with its share of the items. */
export function sharesOf(items: readonly Pick<ToldItem, 'origin' | 'fate'>[]): Share[] {
  return ORIGINS.flatMap((origin) =>
    FATES.map((fate) => ({
      pair: `${origin} and ${fate}` as const,
      percent:
        (100 * items.filter((item) => item.origin === origin && item.fate === fate).length) / items.length,
    })),
  );
}

/** One line an origin, one column a fate, in per cent. */
export function sharesTable(shares: readonly Share[]): string {
  const cell = (origin: Origin, fate: Fate): string =>
    (shares.find(({ pair }) => pair === `${origin} and ${fate}`)?.percent ?? 0).toFixed(1).padStart(20);
  const lines = ORIGINS.map((origin) => origin.padEnd(13) + FATES.map((fate) => cell(origin, fate)).join(''));
  return ['%'.padEnd(13) + FATES.map((fate) => fate.padStart(20)).join(''), ...lines].join('\n');
}
