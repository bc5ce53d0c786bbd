import type { ClosedSprint, RunningSprint, Size } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';

type Scope = RunningSprint | ClosedSprint;

/** What belongs to the scope and is none of the three figures: re-estimates, work done before, what cannot be told. */
export function ScopeAsides({ scope }: { readonly scope: Scope }) {
  const telling = useTelling();
  const asides = [
    ...reEstimates(scope, telling),
    ...alreadyDone(scope.alreadyDone, telling),
    ...unknownOrigin(scope.unknownOrigin, telling),
  ];
  if (asides.length === 0) return null;
  return (
    <ul className="asides">
      {asides.map((aside) => (
        <li key={aside}>{aside}</li>
      ))}
    </ul>
  );
}

function reEstimates({ reEstimated }: Scope, telling: Telling): readonly string[] {
  if (telling.unit === 'items') return [];
  if (reEstimated === 'unknown') return [words.reEstimatedUnknown];
  if (reEstimated.items === 0) return [words.notReEstimated];
  const sign = reEstimated.points < 0 ? '−' : '+';
  const sum = `${reEstimated.points === 0 ? '' : sign}${telling.points(Math.abs(reEstimated.points))}`;
  return [words.reEstimated(telling.items(reEstimated.items), sum)];
}

function alreadyDone(size: Size, telling: Telling): readonly string[] {
  if (size.items === 'unknown') return [words.alreadyDoneUnknown];
  return size.items === 0 ? [] : [words.alreadyDone(sizeText(size, size.items, telling))];
}

function unknownOrigin(size: Size, telling: Telling): readonly string[] {
  if (size.items === 'unknown' || size.items === 0) return [];
  return [words.originUnknown(telling.items(size.items))];
}

function sizeText({ points }: Size, items: number, telling: Telling): string {
  if (telling.unit === 'items' || points === 'unknown') return telling.items(items);
  return `${telling.items(items)} (${telling.points(points)})`;
}
