import type { RoundResult, Trend } from '../../../src/contract';
import { StateShape } from '../talk/state-shape';
import { useTelling } from '../telling';
import { words } from '../words';
import { CountsTable } from './counts-table';
import { TalkCards } from './talk-cards';

const { checkIn } = words;

/** One closed round; of too few answers there is nothing, and a way to talk all the same. */
export function ClosedRound({ round: { openedOn, closedOn, result } }: { readonly round: RoundResult }) {
  const { calendarDay, number } = useTelling();
  const days = checkIn.round(calendarDay(openedOn), calendarDay(closedOn));
  return (
    <>
      <summary>
        {days}{' '}
        <span className="count">{result.kind === 'shown' && checkIn.answers(number(result.answers))}</span>
      </summary>
      {result.kind === 'shown' ? (
        <CountsTable
          caption={days}
          about={checkIn.statement}
          rows={result.statements.map((one) => ({ ...one, key: one.breaker, name: one.says }))}
        />
      ) : (
        <>
          <p>{checkIn.tooFew}</p>
          <TalkCards statements={result.statements} />
        </>
      )}
    </>
  );
}

/** One statement from round to round, the newest first, beside what the closed sprints show of the same breaker. */
export function OneTrend({ trend: { says, state, because, rounds } }: { readonly trend: Trend }) {
  const { calendarDay } = useTelling();
  return (
    <>
      <summary>
        <bdi lang="en">{says}</bdi>
        <span className="breaker-state">
          <StateShape state={state} /> {words.talk.states[state]}
        </span>
        <span className="cell-detail">
          <bdi>{because}</bdi>
        </span>
      </summary>
      <CountsTable
        caption={says}
        about={checkIn.closedOn}
        rows={rounds.map(({ closedOn, counts }, index) => ({
          ...{ key: `${closedOn}.${index}`, name: calendarDay(closedOn), counts },
        }))}
      />
    </>
  );
}
