import type { Change } from '../../src/domain/model/change';
import type { Estimation } from '../../src/domain/model/estimate';
import { pointsInWords } from './size-in-words';

/** One change as one line: instant, item, what happened, size. */
export function changeLine(change: Change, estimation: Estimation): string {
  const when = `${new Date(change.at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  const near = change.aroundTheStart ? ' (around the start)' : '';
  return `${when}  ${change.key}  ${whatHappened(change, estimation)}${near}`;
}

function whatHappened(change: Change, estimation: Estimation): string {
  switch (change.kind) {
    case 'entered':
      return `${change.created ? 'was created in the sprint' : 'came in'}, ${pointsInWords(change.estimate, estimation)}${change.alreadyDone ? ', already done' : ''}`;
    case 'left':
      return `went out, ${pointsInWords(change.estimate, estimation)}`;
    case 're-estimated':
      return `was re-estimated from ${pointsInWords(change.from, estimation)} to ${pointsInWords(change.to, estimation)}${change.whileOut ? ' while it was out' : ''}`;
    case 'reopened':
      return `was re-opened, ${pointsInWords(change.estimate, estimation)}`;
  }
}
