import { readFileSync } from 'node:fs';
import { SIGNALS } from '../../src/domain/signals/index';
import { firstSentence } from './first-sentence';
import { RULE_QUESTIONS } from './rule-questions';

/** `docs/rules.md`: each question with its answer in one sentence, taken from the file that it links to. */
export function rulesPage(): string {
  const rules = Object.entries(RULE_QUESTIONS).map(([name, asks]) =>
    answer(asks, `src/domain/rules/${name}.ts`),
  );
  const signals = SIGNALS.map(({ id, asks }) => answer(asks, `src/domain/signals/${id}.ts`));
  return [
    '# Rules',
    'Written by `npm run docs` from the first sentence of each file. Change the file, not this page.',
    '## How sprints are counted',
    rules.join('\n'),
    '## What the signals ask',
    `${signals.join('\n')}\n`,
  ].join('\n\n');
}

function answer(asks: string, path: string): string {
  const says = firstSentence(readFileSync(path, 'utf8'), path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `- **${asks}** ${says} [${name}](../${path})`;
}
