import { words } from '../words';
import type { RunPoint } from './run-points';
import { useArrowKeys } from './use-arrow-keys';

interface Props {
  readonly points: readonly RunPoint[];
  /** Tells which sprint is looked at; `null` = none. */
  readonly look: (index: number | null) => void;
}

/** The sprints of the chart as buttons over the points: one stop of the Tab key, then the arrow keys. */
export function RunButtons({ points, look }: Props) {
  const { row, stop, stopAt, onKeyDown } = useArrowKeys(points.length);
  const lookAway = (): void => look(null);
  return (
    <div
      className="day-buttons"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.velocity.sprintsOfChart}
      ref={row}
      onKeyDown={onKeyDown}
    >
      {points.map(({ sprintId, says, shortName }, index) => (
        <button
          key={sprintId}
          type="button"
          className="day-button run-button"
          aria-label={says}
          title={says}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => look(index)}
          onBlur={lookAway}
          onMouseEnter={() => look(index)}
          onMouseLeave={lookAway}
          onClick={() => stopAt(index)}
        >
          <bdi>{shortName}</bdi>
        </button>
      ))}
    </div>
  );
}
