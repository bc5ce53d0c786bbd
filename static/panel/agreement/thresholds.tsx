import type { AgreementShown, ThresholdShown } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';
import { Field } from './field';
import { asTyped } from './percent';
import { eachName } from './read-form';

const { agreement } = words;

/** The thresholds that a team may name itself, each with the app's own and what that rests on; an empty field goes by it. */
export function Thresholds({ shown: { thresholds } }: { readonly shown: AgreementShown }) {
  return (
    <details className="norm">
      <summary>{agreement.names.thresholds}</summary>
      <p className="lead">{agreement.notes.thresholds}</p>
      {thresholds.map((threshold) => (
        <Threshold key={threshold.name} threshold={threshold} />
      ))}
    </details>
  );
}

function Threshold({ threshold }: { readonly threshold: ThresholdShown }) {
  const { number } = useTelling();
  const { name, says, ours, yours, least, most, unit, grade, source } = threshold;
  const shown = (value: number): string => number(asTyped(value, unit));
  const own = agreement.ours(shown(ours), agreement.units[unit], agreement.range(shown(least), shown(most)));
  return (
    <Field
      label={says}
      note={`${own} ${agreement.restsOn(agreement.grades[grade], source)}`}
      {...{ type: 'number', step: 'any', name: eachName('thresholds', name) }}
      min={asTyped(least, unit)}
      max={asTyped(most, unit)}
      defaultValue={yours === null ? '' : asTyped(yours, unit)}
    />
  );
}
