import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { projectFiles, textOf } from './project-files';

const pages = projectFiles('README.md', 'CHANGELOG.md', 'docs').filter((path) => path.endsWith('.md'));

test('every link between our pages leads somewhere', () => {
  const lost = pages.flatMap((page) => linksOf(page).filter((link) => !leadsSomewhere(page, link)));
  expect(lost).toEqual([]);
});

function linksOf(page: string): string[] {
  const text = textOf(page).replace(/^```[\s\S]*?^```/gm, '');
  const links = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target]) => target ?? '');
  return links.filter((target) => !/^(https?|mailto):/.test(target));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  if (!existsSync(target)) return false;
  if (heading === undefined || statSync(target).isDirectory() || !target.endsWith('.md')) return true;
  return headingsOf(target).includes(heading);
}

/** The names that GitHub gives to headings. */
function headingsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+\s+(.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
