import { useTelling } from '../telling';
import { words } from '../words';
import type { CardForm, Conflict, Line } from './card-form';
import { withLines } from './card-form';
import { lineSays, Written } from './card-lines';
import { useFocusHere } from './desk';
import { Radios } from './radios';

interface Props {
  readonly form: CardForm;
  readonly write: (change: (form: CardForm) => CardForm) => void;
}

/** Lines that two wrote at the same time, each in both versions; the form holds the writer's own until another is chosen. */
export function BothVersions({ form: { conflict, card, token }, write }: Props) {
  const box = useFocusHere<HTMLDivElement>(`conflict/${token}`);
  if (conflict === null) return null;
  return (
    <div ref={box} tabIndex={-1} className="quiet-box both-versions">
      <p role="alert">{words.experiments.bothWrote}</p>
      {conflict.lines.map((line) => (
        <Radios
          key={line}
          legend={words.experiments.lines[line]}
          value={VERSIONS.find((version) => conflict[version][line] === card[line])}
          options={{
            yours: <Version of="yours" line={line} conflict={conflict} />,
            theirs: <Version of="theirs" line={line} conflict={conflict} />,
          }}
          choose={(version) => write((now) => withLines(now, { [line]: conflict[version][line] }))}
        />
      ))}
    </div>
  );
}

const VERSIONS = ['yours', 'theirs'] as const;

interface VersionProps {
  readonly of: (typeof VERSIONS)[number];
  readonly line: Line;
  readonly conflict: Conflict;
}

function Version({ of, line, conflict }: VersionProps) {
  const telling = useTelling();
  return (
    <>
      {words.experiments.versions[of]}: <Written says={lineSays(conflict[of], line, telling)} />
    </>
  );
}
