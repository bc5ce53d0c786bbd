import type { MarkSaid } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';

/** The mark that counts with the day it was said, and those before it; "not marked yet" where there is none. */
export function MarkTold({ marks }: { readonly marks: readonly MarkSaid[] }) {
  const telling = useTelling();
  const last = marks.at(-1);
  if (last === undefined) return <span className="mark-none">{words.marks.notMarkedYet}</span>;
  const earlier = marks.slice(0, -1).map((mark) => toldOf(mark, telling));
  return (
    <span className="mark-told">
      <strong>{words.marks.kinds[last.kind]}</strong>, {words.marks.said(telling.day(last.at))}
      {earlier.length > 0 && (
        <span className="mark-earlier"> · {words.marks.before(earlier.join('; '))}</span>
      )}
    </span>
  );
}

function toldOf({ kind, at }: MarkSaid, telling: Telling): string {
  return `${words.marks.kinds[kind]}, ${words.marks.said(telling.day(at))}`;
}
