import { useId, useState } from 'react';
import type { VelocityView } from '../../../src/contract';
import { FanChart } from '../charts/fan-chart';
import { useStatistic } from '../charts/use-statistic';
import { words } from '../words';
import { forecastSays } from './forecast-steps';

interface Props {
  readonly forecast: VelocityView['forecast'];
  readonly statistic: VelocityView['statistic'];
}

/** How many sprints the work that is left takes, as often as the own sprints say; or why that cannot be said. */
export function Forecast({ forecast, statistic }: Props) {
  return (
    <section className="section" aria-labelledby="forecast">
      <h3 id="forecast" className="section-title">
        {words.velocity.forecastTitle}
      </h3>
      {forecast.kind === 'fan' ? (
        <>
          <FanChart key={`${statistic} fan`} steps={forecast.steps} statistic={statistic} />
          <WorkLeft key={statistic} steps={forecast.steps} statistic={statistic} />
        </>
      ) : (
        <p className="quiet-box" lang="en">
          {forecast.because}
        </p>
      )}
    </section>
  );
}

interface WorkProps {
  readonly steps: Extract<Props['forecast'], { kind: 'fan' }>['steps'];
  readonly statistic: Props['statistic'];
}

function WorkLeft({ steps, statistic }: WorkProps) {
  const telling = useStatistic(statistic);
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <>
      <div className="picker work-left">
        <label htmlFor={id}>{words.velocity.workLeft[telling.unit]}</label>
        <input
          id={id}
          type="number"
          min="0"
          step="any"
          inputMode="decimal"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <p className="promise" role="status">
        {forecastSays(typed, steps, telling) ?? words.velocity.forecastHow}
      </p>
    </>
  );
}
