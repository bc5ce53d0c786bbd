import { TermLink } from '../numbers/term';
import { words } from '../words';
import { useStatistic, whole } from '../charts/use-statistic';
import type { VelocityView } from '../../../src/contract';

interface Props {
  /** `null` = it cannot be said. */
  readonly promise: {
    readonly lower: number;
    readonly upper: number;
    readonly statistic: VelocityView['statistic'];
  } | null;
}

/** Beside what is planned: the range that the closed sprints make likely. */
export function Usually({ promise }: Props) {
  const telling = useStatistic(promise?.statistic ?? 'points');
  if (promise === null) return null;
  return (
    <div className="figure">
      <dt>
        <TermLink term="expected">{words.velocity.usually}</TermLink>
      </dt>
      <dd className="figure-items">
        <span className="figure-number">
          {words.velocity.usuallyRange(
            telling.amount(whole(promise.lower, telling)),
            telling.amount(whole(promise.upper, telling)),
          )}
        </span>{' '}
        {words.sizeIn[telling.unit]}
      </dd>
      <dd className="figure-note">{words.velocity.usuallyMeans}</dd>
    </div>
  );
}
