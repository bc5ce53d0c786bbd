import { useTelling } from '../telling';
import { words } from '../words';
import type { DrawnDay } from './strip-days';
import { useArrowKeys } from './use-arrow-keys';

interface Props {
  readonly days: readonly DrawnDay[];
  /** Tells which day is looked at; `null` = none. */
  readonly look: (index: number | null) => void;
  readonly showChange: (index: number) => void;
}

/** The days of the strip as buttons over the bars: one stop of the Tab key, then the arrow keys from day to day. */
export function DayButtons({ days, look, showChange }: Props) {
  const { row, stop, stopAt, onKeyDown } = useArrowKeys(days.length);
  const open = (index: number): void => {
    stopAt(index);
    const first = days[index]?.firstChange ?? null;
    if (first !== null) showChange(first);
  };
  return (
    <div
      className="day-buttons"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.daysOfSprint}
      ref={row}
      onKeyDown={onKeyDown}
    >
      {days.map((day, index) => (
        <DayButton key={day.at} day={day} index={index} isStop={index === stop} look={look} open={open} />
      ))}
    </div>
  );
}

interface DayProps {
  readonly day: DrawnDay;
  readonly index: number;
  readonly isStop: boolean;
  readonly look: (index: number | null) => void;
  readonly open: (index: number) => void;
}

function DayButton({ day, index, isStop, look, open }: DayProps) {
  const telling = useTelling();
  const lookHere = (): void => look(index);
  const lookAway = (): void => look(null);
  return (
    <button
      type="button"
      className="day-button"
      aria-label={day.says}
      title={day.says}
      tabIndex={isStop ? 0 : -1}
      onFocus={lookHere}
      onBlur={lookAway}
      onMouseEnter={lookHere}
      onMouseLeave={lookAway}
      onClick={() => open(index)}
    >
      <span className="day-weekday">{telling.weekday(day.at)}</span>
      <span className="day-number">{telling.dayOfMonth(day.at)}</span>
    </button>
  );
}
