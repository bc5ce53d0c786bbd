import type { ReactNode } from 'react';
import type { ChangeRow as Change } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';
import { ChangeMark } from './change-mark';
import { ItemLink } from './item-link';

interface Props {
  readonly change: Change;
  /** What the team says of it. */
  readonly children?: ReactNode;
}

/** One change: when, which item, what happened, how large, and what else is known about it. */
export function ChangeRow({ change, children }: Props) {
  const telling = useTelling();
  const notes = notesOf(change);
  return (
    <li className="change" tabIndex={-1}>
      <p className="change-when">
        <span className="change-day">{dayOf(change, telling)}</span>{' '}
        <time dateTime={new Date(change.at).toISOString()}>
          {telling.day(change.at)}, {telling.time(change.at)}
        </time>
      </p>
      <p className="change-what">
        <ChangeMark kind={change.kind} />
        <span>{sentenceOf(change, telling)}</span>
      </p>
      <p className="change-item">
        <ItemLink item={change.item} />
      </p>
      <p className="change-size">{sizeOf(change, telling)}</p>
      {notes.length > 0 && <p className="change-notes">{notes.join(' · ')}</p>}
      {children}
    </li>
  );
}

function dayOf({ day }: Change, telling: Telling): string {
  return day === 0 ? words.beforeDayOne : words.dayNumber(telling.number(day));
}

function sentenceOf({ kind, from, estimate }: Change, telling: Telling): string {
  if (kind !== 're-estimated' || from === undefined) return words.changeSays[kind];
  return words.reEstimatedFromTo(telling.bareEstimate(from), telling.estimate(estimate));
}

function sizeOf({ kind, estimate }: Change, telling: Telling): string {
  if (telling.unit === 'items' || kind === 're-estimated') return '';
  const size = telling.estimate(estimate);
  if (typeof estimate !== 'number' || estimate === 0 || kind === 'reopened') return size;
  return kind === 'left' ? `−${size}` : `+${size}`;
}

function notesOf({ notes, estimate }: Change): readonly string[] {
  const told = notes.map((note) => words.changeNotes[note]);
  return estimate === 'unknown' ? [...told, words.estimateThenUnknown] : told;
}
