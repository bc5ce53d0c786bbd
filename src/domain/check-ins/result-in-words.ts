import type { Counts } from '../model/check-in';
import { answersIn } from './counted-answers';

/**
 * A result in words: what was answered how often, never a mean and never a verdict. Where all answers are equal it says
 * so, and what they are.
 */
export function resultInWords(counts: Counts): string {
  const all = answersIn(counts);
  const only = counts.indexOf(all);
  if (all > 0 && only !== -1) return `Everyone agreed: all ${all} answers are ${only + 1}.`;
  const [one, two, three, four, five] = counts;
  const groups = [
    { count: one + two, are: '1 or 2' },
    { count: three, are: '3' },
    { count: four + five, are: '4 or 5' },
  ].filter(({ count }) => count > 0);
  const [first] = groups;
  if (groups.length === 1 && first !== undefined) return `All ${all} answers are ${first.are}.`;
  return `Of ${all} answers ${listed(groups.map(({ count, are }) => `${count} ${isOrAre(count)} ${are}`))}.`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function listed(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].join(' and ');
}
