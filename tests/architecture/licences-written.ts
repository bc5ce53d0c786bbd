import { textOf } from './project-files';

/** The rows of a table of docs/licences.md, without the spaces that it is aligned with. */
export function licencesIn(title: string): readonly string[] {
  const [, part = ''] = textOf('docs/licences.md').split(`## ${title}\n`);
  const [section = ''] = part.split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.replace(/ *\| */g, ' | ').trim());
}
