import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ChangeRow as Change, ClosedSprint, RunningSprint } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { ChangeRow } from './change-row';
import { Folded } from './folded';
import { SectionTitle } from './section-title';
import { useFold } from './use-fold';

/** The change that was asked for; a new object each time, so that asking twice goes there twice. */
export interface WantedChange {
  readonly index: number;
}

interface Props {
  readonly scope: RunningSprint | ClosedSprint;
  readonly wanted: WantedChange | null;
  readonly nothingChanged: string;
}

/** Every change of the sprint, oldest first: none is summed up, none is left out. */
export function Ledger({ scope, wanted, nothingChanged }: Props) {
  const telling = useTelling();
  const { changes, strip } = scope;
  const list = useReachedRow(wanted);
  const fold = useFold(changes.length, wanted, wanted?.index);
  return (
    <section className="section" aria-labelledby="every-change">
      <SectionTitle id="every-change" title={words.ledger} count={changes.length} />
      {changes.length === 0 ? (
        <p className="quiet-box">{nothing(strip, nothingChanged)}</p>
      ) : (
        <Folded fold={fold} all={words.changes(changes.length, telling.number(changes.length))}>
          <ol className="ledger" ref={list}>
            {changes.map((change, index) => (
              <ChangeRow key={keyOf(change, index)} change={change} />
            ))}
          </ol>
        </Folded>
      )}
    </section>
  );
}

/** Puts the focus on the row that was asked for, once it is there. */
function useReachedRow(wanted: WantedChange | null): RefObject<HTMLOListElement> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = wanted === null ? undefined : list.current?.children[wanted.index];
    if (row instanceof HTMLElement) row.focus();
  }, [wanted]);
  return list;
}

/** Without a history no change was seen, and that is not the same as no change. */
function nothing(strip: Props['scope']['strip'], nothingChanged: string): string {
  return strip === 'unknown' ? words.changesUnknown : nothingChanged;
}

/** The same change keeps its row, and with it the focus, over a refresh. */
function keyOf({ at, kind, item }: Change, index: number): string {
  return `${at} ${kind} ${item.kind === 'visible' ? item.id : `hidden ${index}`}`;
}
