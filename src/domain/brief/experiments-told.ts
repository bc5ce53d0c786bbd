import type { BriefExperiment } from './brief-contents';
import { inMarkdown } from './in-markdown';

/** The experiments that run or are due, in the team's own words. */
export function experimentsTold(experiments: readonly BriefExperiment[]): string[] {
  if (experiments.length === 0) return [NONE];
  return experiments.map(
    ({ breaker, weTry, state }) =>
      `- “${inMarkdown(breaker)}”: we try ${quoted(weTry)} – ${inMarkdown(state)}`,
  );
}

function quoted(text: string): string {
  return `“${inMarkdown(text)}”`;
}

const NONE = 'No experiment is running. Choose one small thing to try, easy to undo, for a sprint or two.';
