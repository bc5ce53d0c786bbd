import type { ClosedSprint, CoverageNotes, DataQualityNote } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';

type LeftOut = ClosedSprint['leftOut'];

interface Props {
  readonly coverage: CoverageNotes;
  readonly dataQuality: readonly DataQualityNote[];
  /** `null` where nothing is counted. */
  readonly leftOut: LeftOut | null;
}

/** What the numbers rest on: what was read, what could not be seen, what is left out by rule. */
export function Notes({ coverage, dataQuality, leftOut }: Props) {
  const telling = useTelling();
  const told = [...new Set([...coverage.says, ...dataQuality.map(({ says }) => says)])];
  const own = leftOut === null ? [] : leftOutSays(leftOut, telling);
  return (
    <section className="section notes" aria-labelledby="notes">
      <h2 id="notes" className="section-title">
        {words.notesTitle}
      </h2>
      <p>{coverage.complete ? words.complete : words.incomplete}</p>
      {told.length + own.length > 0 && (
        <ul>
          {told.map((note) => (
            <li key={note} lang="en">
              {note}
            </li>
          ))}
          {own.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function leftOutSays({ subTasks, epics, notOnBoard }: LeftOut, telling: Telling): readonly string[] {
  const parts = [
    ...(subTasks > 0 ? [words.subTasks(subTasks, telling.number(subTasks))] : []),
    ...(epics > 0 ? [words.epics(epics, telling.number(epics))] : []),
    ...(notOnBoard > 0 ? [words.notOnBoard(notOnBoard, telling.number(notOnBoard))] : []),
  ];
  return parts.length === 0 ? [] : [words.notCounted(parts.join(', '))];
}
