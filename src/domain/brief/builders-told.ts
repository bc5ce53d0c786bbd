import type { Builder, Side } from '../model/judgement';
import { inMarkdown } from './in-markdown';

/** What builds trust, each with the sides that it serves. */
export function buildersTold(builders: readonly Builder[]): string[] {
  if (builders.length === 0) return [NONE];
  return builders.map(({ sides, says }) => `- ${sidesTold(sides)}: ${inMarkdown(says)}`);
}

const NONE = 'Nothing that the closed sprints support well enough to say so. You know more: what helped?';

function sidesTold(sides: readonly Side[]): string {
  const [only] = sides;
  return only === undefined || sides.length > 1 ? 'For both sides' : NAMES[only];
}

const NAMES: Readonly<Record<Side, string>> = { 'po-to-team': 'PO → team', 'team-to-po': 'Team → PO' };
