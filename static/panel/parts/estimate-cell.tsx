import { Fragment } from 'react';
import type { EstimateAt } from '../../../src/contract';
import { useTelling } from '../telling';
import { words } from '../words';

interface Props {
  /** Oldest first. */
  readonly estimates: readonly EstimateAt[];
}

/** An estimate, and where it changed the ones before it: "3 → 5". */
export function EstimateCell({ estimates }: Props) {
  const telling = useTelling();
  const changed = estimates.filter((estimate, index) => index === 0 || estimate !== estimates[index - 1]);
  return (
    <>
      {changed.map((estimate, index) => (
        <Fragment key={index}>
          {index > 0 && <Arrow />}
          {telling.bareEstimate(estimate)}
        </Fragment>
      ))}
    </>
  );
}

function Arrow() {
  return (
    <>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden">, {words.then} </span>
    </>
  );
}
