import { Fragment } from 'react';
import type { RefObject } from 'react';
import type { BreakerLibrary, ExperimentCard } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import type { CardForm, Line } from './card-form';
import { withIdea, withLines } from './card-form';
import { LINES } from './card-lines';
import { Choice, recordOf } from './choice';
import { useFocusHere } from './desk';
import { TextField } from './text-field';

interface Props {
  readonly form: CardForm;
  readonly library: BreakerLibrary | undefined;
  readonly isNew: boolean;
  readonly write: (change: (form: CardForm) => CardForm) => void;
}

/** The lines of a card as fields, in the order in which the card is read. */
export function FormLines({ form, library, isNew, write }: Props) {
  const first = useFocusHere<HTMLTextAreaElement>(`form/${form.token}`);
  const put = (change: Partial<ExperimentCard>): void => write((now) => withLines(now, change));
  return (
    <div className="form-lines">
      {LINES.map((line) => (
        <Fragment key={line}>
          {line === 'weTry' && <IdeaChoice card={form.card} ideas={library?.ideas ?? []} put={put} />}
          <LineField line={line} card={form.card} put={put} place={line === 'weSee' ? first : null} />
        </Fragment>
      ))}
      {isNew && <SignalChoice form={form} signals={library?.signals ?? []} write={write} />}
    </div>
  );
}

interface CardProps {
  readonly card: ExperimentCard;
  readonly put: (change: Partial<ExperimentCard>) => void;
}

interface LineProps extends CardProps {
  readonly line: Line;
  readonly place: RefObject<HTMLTextAreaElement> | null;
}

/** The numbers and roles are chosen, all else is written. */
function LineField({ line, card, put, place }: LineProps) {
  const telling = useTelling();
  const { lines, poSide, teamSide, sprintCount } = words.experiments;
  const choices: Partial<Record<Line, Readonly<Record<string, string>>>> = {
    sprints: recordOf(SPRINTS, String, (count) => sprintCount(count, telling.number(count))),
    afterFromPoSide: poSide,
    afterFromTeamSide: teamSide,
  };
  const options = choices[line];
  const field = { label: lines[line], value: String(card[line]) };
  if (options === undefined)
    return <TextField {...field} write={(typed) => put({ [line]: typed })} place={place} />;
  const choose = (value: string): void => put({ [line]: line === 'sprints' ? Number(value) : value });
  return <Choice {...field} options={options} choose={choose} />;
}

const SPRINTS = [1, 2, 3, 4, 5, 6];

function IdeaChoice({ card, ideas, put }: CardProps & Pick<BreakerLibrary, 'ideas'>) {
  const texts = ideas.map(({ title, how }) => `${title}: ${how}`);
  const { idea, ownIdea } = words.experiments;
  return (
    <Choice
      label={idea}
      value={texts.includes(card.weTry) ? card.weTry : ''}
      options={{ '': ownIdea, ...recordOf(texts, itself, itself) }}
      choose={(text) => {
        if (text !== '') put({ weTry: withIdea(card.weTry, text, texts) });
      }}
    />
  );
}

function itself(text: string): string {
  return text;
}

function SignalChoice({
  form,
  signals,
  write,
}: Pick<Props, 'form' | 'write'> & Pick<BreakerLibrary, 'signals'>) {
  const { signal, noSignal, noFacts } = words.experiments;
  if (signals.length === 0) return <p className="lead">{noFacts}</p>;
  const chosen = form.signal === undefined ? signals[0]?.id : form.signal;
  return (
    <Choice
      label={signal}
      value={chosen ?? ''}
      options={{
        ...recordOf(
          signals,
          ({ id }) => id,
          ({ asks }) => asks,
        ),
        '': noSignal,
      }}
      choose={(id) => write((now) => ({ ...now, signal: id === '' ? null : id }))}
    />
  );
}
