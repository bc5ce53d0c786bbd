import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ClosedSprint, RunningSprint } from '../../../src/contract';
import { ChangingASprint } from '../agreement/changing-a-sprint';
import { MarksSum } from '../marks/marks-sum';
import { RowMarks } from '../marks/row-marks';
import type { MarkDesk } from '../marks/use-mark-desk';
import { useTelling } from '../telling';
import { words } from '../words';
import { ChangeRow } from './change-row';
import { Folded } from './folded';
import { SectionTitle } from './section-title';
import { useFold } from './use-fold';

/** The change that was asked for; a new object each time, so that asking twice goes there twice. */
export interface WantedChange {
  readonly index: number;
  /** Where the focus goes: to the row, or to the first mark that can be chosen for it. */
  readonly part: 'row' | 'marks';
}

interface Props {
  readonly scope: RunningSprint | ClosedSprint;
  readonly desk: MarkDesk;
  readonly wanted: WantedChange | null;
  readonly nothingChanged: string;
}

/** Every change of the sprint, oldest first: none is summed up, none is left out. */
export function Ledger({ scope, desk, wanted, nothingChanged }: Props) {
  const telling = useTelling();
  const { changes, strip } = scope;
  const list = useReachedRow(wanted);
  const fold = useFold(changes.length, wanted, wanted?.index);
  return (
    <section className="section" aria-labelledby="every-change">
      <SectionTitle id="every-change" title={words.ledger} count={changes.length} />
      <ChangingASprint />
      <MarksSum scope={scope} desk={desk} />
      {changes.length === 0 ? (
        <p className="quiet-box">{nothing(strip, nothingChanged)}</p>
      ) : (
        <Folded fold={fold} all={words.changes(changes.length, telling.number(changes.length))}>
          <ol className="ledger" ref={list}>
            <Rows scope={scope} desk={desk} />
          </ol>
        </Folded>
      )}
    </section>
  );
}

function Rows({ scope: { id, changes, marking }, desk }: Pick<Props, 'scope' | 'desk'>) {
  return changes.map((change) => (
    <ChangeRow key={change.id} change={change}>
      <RowMarks change={change} sprintId={id} marking={marking} desk={desk} />
    </ChangeRow>
  ));
}

/** Puts the focus on the row that was asked for, once it is there. */
function useReachedRow(wanted: WantedChange | null): RefObject<HTMLOListElement> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = wanted === null ? undefined : list.current?.children[wanted.index];
    const mark = wanted?.part === 'marks' ? row?.querySelector('.mark-button') : undefined;
    const target = mark ?? row;
    if (target instanceof HTMLElement) target.focus();
  }, [wanted]);
  return list;
}

/** Without a history no change was seen, and that is not the same as no change. */
function nothing(strip: Props['scope']['strip'], nothingChanged: string): string {
  return strip === 'unknown' ? words.changesUnknown : nothingChanged;
}
