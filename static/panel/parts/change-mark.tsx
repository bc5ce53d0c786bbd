import type { ChangeKind } from '../../../src/contract';

/** Arrows into and out of the sprint, up and down, and round again: each kind has a shape of its own. */
const SHAPES: Record<ChangeKind, string> = {
  entered: 'M1.5 8h8M6.5 4.5 10 8l-3.5 3.5M14 2.5v11',
  left: 'M2 2.5v11M5 8h9M10.5 4.5 14 8l-3.5 3.5',
  're-estimated': 'M5 13V3M2 6l3-3 3 3M11 3v10M8 10l3 3 3-3',
  reopened: 'M3.2 10.2A5.2 5.2 0 1 0 3.5 5.3M3.2 2v3.5h3.5',
};

/** The shape of a kind of change; the word beside it says the same, so it is hidden from screen readers. */
export function ChangeMark({ kind }: { readonly kind: ChangeKind }) {
  return (
    <svg
      className={`change-mark change-mark-${kind}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[kind]} />
    </svg>
  );
}
