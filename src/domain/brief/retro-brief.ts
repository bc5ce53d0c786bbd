import type { Inspection } from '../model/inspection';
import { bothSides } from './both-sides';
import type { BriefContents } from './brief-contents';
import { buildersTold } from './builders-told';
import { changesTold } from './changes-told';
import { experimentsTold } from './experiments-told';
import { inMarkdown } from './in-markdown';
import { openingQuestions } from './opening-questions';
import { whatHappened } from './what-happened';

/**
 * What a team takes to its retrospective, as Markdown: one sprint with its changes and what was said of them, what could
 * cost trust and what builds it by the same rules on both sides, what is being tried, and two questions to begin with.
 * Of a running sprint scope facts only. No person stands in it but in texts that people wrote themselves.
 */
export function retroBrief(inspection: Inspection, contents: BriefContents): string {
  const { sprint } = contents.sprint;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['What you planned and what happened', whatHappened(contents, inspection.board)],
    ['Changes after the start', changesTold(contents, inspection.board)],
    ['What could cost trust', bothSides(inspection)],
    ['What builds trust', buildersTold(inspection.page.builders)],
    ['What you are trying', experimentsTold(contents.experiments)],
    ['Two questions to begin with', openingQuestions(inspection).map((one) => `- ${inMarkdown(one)}`)],
  ];
  return [
    `# Retro brief: ${inMarkdown(sprint.name)}`,
    '',
    goalTold(sprint.goal),
    ...sections.flatMap(([title, lines]) => ['', `## ${title}`, '', ...lines]),
    '',
  ].join('\n');
}

function goalTold(goal: string | null): string {
  const told = inMarkdown(goal ?? '');
  return told === '' ? 'No sprint goal was written down.' : `Sprint goal: ${told}`;
}
