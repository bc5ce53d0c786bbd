import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDemoSite } from '../../../local/demo/demo-site';
import { inspectSite } from '../../../local/inspect';
import { loadSite } from '../../../local/jira/site-folder';
import type { Site } from '../../../local/jira/site';
import { DEMO_NOW } from '../../golden/demo-history';
import { closeAll } from '../forge/running-app';
import { exported, folderOf } from './exported';
import { mappedNames } from './mapped-names';
import { namesAndTexts } from './names-and-texts';

const demo: Site = makeDemoSite({ seed: 1, now: DEMO_NOW });
const boards = demo.boards.filter(({ type }) => type !== 'kanban').map(({ id, name }) => ({ id, name }));
const words = namesAndTexts(demo);
let original: string;

beforeAll(async () => {
  original = await folderOf(demo);
});
afterAll(closeAll);

async function inspected(site: string, boardId: number): Promise<Record<string, unknown>> {
  const asked = { site, boardId, sprintId: null, asOf: DEMO_NOW, form: 'json', audit: true } as const;
  const { coverage, ...document } = JSON.parse(await inspectSite(asked)) as Record<string, unknown>;
  // A folder of one board holds fewer items to look through; everything else of the coverage is the same.
  return { ...document, coverage: { ...(coverage as object), candidates: 0 } };
}

/** Every different text that stands anywhere in a folder, names of files and of fields among them. */
function textsOfFolder(folder: string): string {
  const texts = new Set<string>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files) {
    texts.add(name);
    const text = readFileSync(join(parentPath, name), 'utf8');
    for (const part of name.endsWith('.jsonl') ? text.trim().split('\n') : [text])
      collect(JSON.parse(part), texts);
  }
  return [...texts].join('\n');
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    texts.add(name);
    collect(inside, texts);
  }
}

describe.each(boards)('an export of $name', ({ id }) => {
  let plain: string;
  let anonymous: string;
  let before: Record<string, unknown>;
  beforeAll(async () => {
    plain = await exported(original, id, false);
    anonymous = await exported(original, id, true);
    before = await inspected(original, id);
  });

  test('as it is: every ledger, signal and reading is the same', async () => {
    expect(await inspected(plain, id)).toEqual(before);
  });

  test('made anonymous: the same, once keys and names are put in place of the made-up ones', async () => {
    const made = await loadSite(anonymous);
    expect(await inspected(anonymous, id)).toEqual(mappedNames(before, demo, made));
  });

  test('made anonymous: nobody’s name and none of the site’s words is left in any file', () => {
    const text = textsOfFolder(anonymous);
    expect(words.filter((word) => text.includes(word))).toEqual([]);
  });

  test('as it is: the same look finds them', () => {
    const text = textsOfFolder(plain);
    expect(words.slice(-3_000).filter((word) => text.includes(word)).length).toBeGreaterThan(100);
  });
});
