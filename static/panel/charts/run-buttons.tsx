import { words } from '../words';
import type { RunPoint } from './run-points';
import { useArrowKeys } from './use-arrow-keys';

type Named = Pick<RunPoint, 'sprintId' | 'says' | 'shortName'>;

interface Props {
  readonly points: readonly Named[];
  /** Tells which sprint is looked at; `null` = none. */
  readonly look: (index: number | null) => void;
  /** What the points are; absent = closed sprints. */
  readonly label?: string;
}

/** The sprints of the chart as buttons over the points: one stop of the Tab key, then the arrow keys. */
export function RunButtons({ points, look, label = words.velocity.sprintsOfChart }: Props) {
  const { row, stop, stopAt, onKeyDown } = useArrowKeys(points.length);
  return (
    <div
      className="day-buttons"
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      ref={row}
      onKeyDown={onKeyDown}
    >
      {points.map((point, index) => (
        <RunButton key={point.sprintId} {...{ point, index, look, stopAt }} isStop={index === stop} />
      ))}
    </div>
  );
}

interface ButtonProps extends Pick<Props, 'look'> {
  readonly point: Named;
  readonly index: number;
  readonly isStop: boolean;
  readonly stopAt: (index: number) => void;
}

function RunButton({ point: { says, shortName }, index, isStop, look, stopAt }: ButtonProps) {
  const lookHere = (): void => look(index);
  const lookAway = (): void => look(null);
  return (
    <button
      type="button"
      className="day-button run-button"
      aria-label={says}
      title={says}
      tabIndex={isStop ? 0 : -1}
      onFocus={lookHere}
      onBlur={lookAway}
      onMouseEnter={lookHere}
      onMouseLeave={lookAway}
      onClick={() => stopAt(index)}
    >
      <bdi>{shortName}</bdi>
    </button>
  );
}
