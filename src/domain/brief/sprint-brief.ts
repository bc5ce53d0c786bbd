import type { Inspection } from '../model/inspection';
import type { BegunSprint } from './brief-contents';
import { buildersTold } from './builders-told';
import { inMarkdown } from './in-markdown';
import { GENERAL_QUESTIONS } from './opening-questions';
import { scopeTold } from './what-happened';

/**
 * What automation and agents may tell of a sprint, as Markdown: its scope facts, what builds trust, and one question a
 * side, the same for every team. Nobody knows where such a text is carried on to, so it holds no hint, no fate, no item,
 * no mark, no sum of a role, no check-in, no experiment and nothing that somebody wrote but the name of the sprint.
 */
export function sprintBrief(inspection: Inspection, sprint: BegunSprint): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['What was planned, came in and went out', scopeTold(sprint, inspection.board)],
    ['What builds trust', buildersTold(inspection.page.builders)],
    ['Two questions to begin with', Object.values(GENERAL_QUESTIONS).map((one) => `- ${one}`)],
  ];
  return [
    `# Sprint brief: ${inMarkdown(sprint.sprint.name)}`,
    ...sections.flatMap(([title, lines]) => ['', `## ${title}`, '', ...lines]),
    '',
    'Made for the team.',
  ].join('\n');
}
