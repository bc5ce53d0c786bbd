import { useLayoutEffect } from 'react';
import { Titled } from '../parts/titled';
import { words } from '../words';
import { idOfTerm } from './term';
import type { Term } from './term';

/** What each word means, in a sentence; the one that was asked for has the focus. */
export function Terms({ wanted }: { readonly wanted: string | undefined }) {
  useLayoutEffect(() => {
    if (wanted !== undefined) document.getElementById(idOfTerm(wanted))?.focus();
  }, [wanted]);
  const { terms, termNames, termMeans } = words.numbers;
  return (
    <Titled id="terms" title={terms}>
      <dl className="terms">
        {(Object.keys(termMeans) as Term[]).map((term) => (
          <div key={term} id={idOfTerm(term)} tabIndex={-1}>
            <dt>{termNames[term]}</dt>
            <dd>{termMeans[term]}</dd>
          </div>
        ))}
      </dl>
    </Titled>
  );
}
