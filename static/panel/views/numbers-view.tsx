import { useMemo, useState } from 'react';
import type { BoardHealth, Numbers, SprintChoice } from '../../../src/contract';
import { ask } from '../call';
import { BesideTable } from '../numbers/beside-table';
import { Partings } from '../numbers/partings';
import { TakeAlong } from '../numbers/take-along';
import { Terms } from '../numbers/terms';
import { Notes } from '../parts/notes';
import { Picker } from '../parts/picker';
import { PlainList } from '../parts/plain-list';
import { Titled } from '../parts/titled';
import { useTelling } from '../telling';
import type { Place } from '../place';
import { useQuestion } from '../use-question';
import type { Question } from '../use-question';
import { words } from '../words';
import { Answered, isSettled } from './answered';
import { InTime } from './in-time';

interface Props {
  readonly health: BoardHealth;
  readonly place: Place;
  readonly focusMain: () => void;
}

/** About the numbers: beside Jira's reports, what the words mean, what was looked at, and the numbers to take along. */
export function NumbersView({ health, place, focusMain }: Props) {
  const closed = health.sprints.filter(({ state }) => state === 'closed');
  const [picked, pick] = useState<number | null>(null);
  const shown = closed.find(({ id }) => id === (picked ?? place.sprintId)) ?? closed[0];
  const question = useNumbers(health, shown?.id);
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers" className="sprint-name">
        {words.numbersView}
      </h2>
      <p className="lead">{shown === undefined ? words.numbers.noClosed : words.numbers.lead}</p>
      {shown !== undefined && <ClosedPicker closed={closed} value={shown.id} pick={pick} />}
      <InTime
        talk={shown !== undefined && <OneSprint question={question} focusMain={focusMain} />}
        isThere={shown === undefined || isSettled(question)}
      >
        <TakeAlong health={health} closed={shown?.id} />
        <Terms wanted={place.define} />
        <Notes coverage={health.coverage} dataQuality={question.value?.dataQuality ?? []} leftOut={null} />
      </InTime>
    </section>
  );
}

function OneSprint({
  question,
  focusMain,
}: Pick<Props, 'focusMain'> & { readonly question: Question<Numbers> }) {
  return (
    <Answered question={question} reading={words.numbers.reading} focusMain={focusMain}>
      {(numbers) => <Beside shown={numbers} />}
    </Answered>
  );
}

function Beside({ shown }: { readonly shown: Numbers }) {
  const telling = useTelling();
  const { limits, limitsTitle } = words.numbers;
  const hidden = shown.hiddenItems > 0 ? [words.hiddenItems(telling.items(shown.hiddenItems))] : [];
  return (
    <>
      <BesideTable shown={shown} />
      <Partings shown={shown} />
      <Titled id="limits" title={limitsTitle}>
        <PlainList says={[...hidden, limits.today, limits.seen, limits.center]} />
      </Titled>
    </>
  );
}

interface PickerProps {
  readonly closed: readonly SprintChoice[];
  readonly value: number;
  readonly pick: (sprintId: number) => void;
}

function ClosedPicker({ closed, value, pick }: PickerProps) {
  return (
    <div className="numbers-picker">
      <Picker label={words.numbers.pick} value={value} empty="" disabled={false} choose={pick}>
        {closed.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Picker>
    </div>
  );
}

/** Asked while this view is shown, and again whenever the board was read anew; until then the answer before stays. */
function useNumbers({ board, readAt }: BoardHealth, sprintId: number | undefined): Question<Numbers> {
  const boardId = board.id;
  const asking = useMemo(
    () =>
      // The instant of the reading makes it a new question.
      sprintId === undefined || readAt < 0 ? null : () => ask('numbers', { boardId, sprintId }),
    [boardId, sprintId, readAt],
  );
  const question = useQuestion<Numbers>(asking);
  const { value, lastValue } = question;
  return { ...question, value: value ?? (lastValue?.sprintId === sprintId ? lastValue : null) };
}
