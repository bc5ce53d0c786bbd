import { BREAKERS } from '../../src/domain/breakers/index';
import type { TrustBreaker } from '../../src/domain/breakers/trust-breaker';
import { type SignalId, SIGNALS } from '../../src/domain/signals/index';

const SIDES: Readonly<Record<TrustBreaker['side'], string>> = {
  'po-to-team': 'What a Product Owner’s habits can cost',
  'team-to-po': 'What a team’s habits can cost',
};

const STRENGTHS = {
  A: 'close to it',
  B: 'a useful hint',
  C: 'a weak hint, never alone',
} as const;

/** `docs/breakers.md`: every breaker as a page that a coach can review without reading code. */
export function breakersPage(): string {
  const sides = Object.entries(SIDES).map(([side, title]) => {
    const pages = BREAKERS.filter((breaker) => breaker.side === side).map(pageOf);
    return [`## ${title}`, ...pages].join('\n\n');
  });
  const intro =
    'Written by `npm run docs` from the files in [src/domain/breakers](../src/domain/breakers). Change those, not this page. ' +
    'The names are quotations from the source texts; all other texts are ours.';
  return `${['# Trust breakers', intro, ...sides].join('\n\n')}\n`;
}

function pageOf(breaker: TrustBreaker): string {
  const { id, name, promise, canMean, canAlsoMean, cannotBeSeen, checkIn, ask } = breaker;
  return [
    `### “${name}”`,
    `**We promise:** ${promise}`,
    `**It can mean:** ${canMean}`,
    '**It can also mean:**',
    canAlsoMean.map((other) => `- ${other}`).join('\n'),
    `**What cannot be seen:** ${cannotBeSeen}`,
    ...signalsOf(breaker),
    `**Check-in, agree from 1 to 5:** ${checkIn}`,
    `**Ask:** ${ask}`,
    '**Try:**',
    breaker.try.map(({ title, how, ground }) => `- ${title}: ${how} (${ground})`).join('\n'),
    `[${id}.ts](../src/domain/breakers/${id}.ts)`,
  ].join('\n\n');
}

function signalsOf({ signals }: TrustBreaker): string[] {
  if (signals.length === 0) return ['**What Jira shows:** nothing. Only people know.'];
  const asked = signals.map(
    ({ id, strength }) =>
      `- ${questionOf(id)} ([${id}](../src/domain/signals/${id}.ts), ${STRENGTHS[strength]})`,
  );
  return ['**What Jira shows:**', asked.join('\n')];
}

function questionOf(wanted: SignalId): string {
  return SIGNALS.find(({ id }) => id === wanted)?.asks ?? wanted;
}
