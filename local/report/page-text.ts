import { BREAKERS } from '../../src/domain/breakers/index';
import type { TrustBreaker } from '../../src/domain/breakers/trust-breaker';
import type { Inspection } from '../../src/domain/model/inspection';
import type { Builder, Hint, Side } from '../../src/domain/model/judgement';

/** The conversation page in the terminal: what could cost trust and what builds it, by the same rules on both sides. */
export function pageText({ page, velocity, breakers }: Inspection): string[] {
  const sides: readonly Side[] = ['po-to-team', 'team-to-po'];
  return [
    'What could cost trust',
    ...sides.flatMap((side) => [
      `  ${SIDE[side]}`,
      ...hintLines(page.hints.filter((hint) => hint.side === side)),
    ]),
    'What builds trust',
    ...builderLines(page.builders),
    'Velocity',
    ...velocity.slice(0, 1).map(({ says }) => `  ${says}`),
    'All breakers',
    ...breakers.map(({ id, state, because }) => `  ${id}: ${state.replaceAll('-', ' ')}. ${because}`),
  ];
}

const SIDE: Readonly<Record<Side, string>> = {
  'po-to-team': 'Product Owner → team',
  'team-to-po': 'Team → Product Owner',
};

function hintLines(hints: readonly Hint[]): string[] {
  if (hints.length === 0) return ['    Nothing to talk about, and that is allowed.'];
  return hints.flatMap(({ breakers, says }) => [
    ...says.map((one) => `    seen: ${one}`),
    ...breakers.flatMap((id) => BREAKERS.filter((breaker) => breaker.id === id).flatMap(breakerLines)),
  ]);
}

function breakerLines({ name, canMean, canAlsoMean, ask, try: experiments }: TrustBreaker): string[] {
  return [
    `      "${name}" can mean: ${canMean}`,
    ...canAlsoMean.map((other) => `        can also mean: ${other}`),
    `        ask: ${ask}`,
    ...experiments.map(({ title, how }) => `        try: ${title}. ${how}`),
  ];
}

function builderLines(builders: readonly Builder[]): string[] {
  if (builders.length === 0) return ['  Not enough closed sprints to say, or nothing was reliably so.'];
  return builders.map(({ sides, says }) => `  ${sides.map((side) => SIDE[side]).join(' and ')}: ${says}`);
}
