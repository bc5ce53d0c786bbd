import type { VelocityView } from '../../../src/contract';
import { useStatistic, whole } from '../charts/use-statistic';
import { TermLink } from '../numbers/term';
import { words } from '../words';

/** The range that can be promised for the next sprint, or why it cannot be said; a trend only where there is a word for it. */
export function Promised({ view }: { readonly view: VelocityView }) {
  const { statistic, promise, trend } = view;
  const telling = useStatistic(statistic);
  const says =
    promise.kind === 'range'
      ? words.velocity.promise(
          telling.amount(whole(promise.lower, telling)),
          telling.points(whole(promise.upper, telling)),
        )
      : promise.because;
  return (
    <section className="section" aria-labelledby="promised">
      <h3 id="promised" className="section-title">
        <TermLink term="expected">{words.velocity.promiseTitle}</TermLink>
      </h3>
      <p className="promise" lang={promise.kind === 'range' ? undefined : 'en'}>
        {says}
      </p>
      {trend.kind === 'trend' && <p className="lead">{words.velocity.trends[trend.trend]}</p>}
    </section>
  );
}
