import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardHistory } from '../../src/domain/model/board-history';
import { translateBoard, withEmbeddedChangelog } from '../../src/jira/translate-board';
import {
  board,
  configuration,
  fields,
  issue,
  SPRINT_FIELD,
  sprintEntry,
  statuses,
} from './answers-about-a-board';

interface RawIssue {
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly changelog: { readonly histories: readonly unknown[] };
}

interface Folder {
  readonly name: string;
  readonly read: (file: string) => unknown;
  readonly issues: readonly RawIssue[];
  readonly boardIds: readonly string[];
}

const SHARED = join(__dirname, '../../../shared/data');

/** Real site folders lie beside the checkout on some machines; the made one is always there. */
const folders: readonly Folder[] = [madeFolder(), ...realFolders()];

function madeFolder(): Folder {
  const histories = [sprintEntry(1, '2026-06-02T08:00:00.000+0000', '', '7')];
  const inSprint = { ...issue(1, { [SPRINT_FIELD]: [{ id: 7 }] }), changelog: { total: 1, histories } };
  const files: Readonly<Record<string, unknown>> = {
    'fields.json': fields,
    'statuses.json': statuses,
    'boards.json': [board],
    'boards/8/configuration.json': configuration,
    'boards/8/sprints.json': [{ id: 7, name: 'First', state: 'closed' }],
    'boards/8/issue-keys.json': ['EE-1'],
  };
  return { name: 'made', read: (file) => files[file], issues: [inSprint], boardIds: ['8'] };
}

function realFolders(): readonly Folder[] {
  if (!existsSync(SHARED)) return [];
  const names = readdirSync(SHARED).filter((name) => existsSync(join(SHARED, name, 'issues.jsonl')));
  return names.map((name) => {
    const folder = join(SHARED, name);
    const text = (file: string) => readFileSync(join(folder, file), 'utf8');
    return {
      name,
      read: (file) => (existsSync(join(folder, file)) ? (JSON.parse(text(file)) as unknown) : undefined),
      issues: text('issues.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as RawIssue),
      boardIds: readdirSync(join(folder, 'boards')),
    };
  });
}

function translate({ read, issues }: Folder, boardId: string): BoardHistory {
  const list = (file: string) => read(file) as readonly unknown[];
  const keys = read(`boards/${boardId}/issue-keys.json`) as readonly string[] | undefined;
  const boards = list('boards.json') as readonly { readonly id: number }[];
  return translateBoard({
    board: boards.find(({ id }) => String(id) === boardId),
    configuration: read(`boards/${boardId}/configuration.json`),
    sprints: list(`boards/${boardId}/sprints.json`),
    fields: list('fields.json'),
    statuses: list('statuses.json'),
    issues: issues.map(withEmbeddedChangelog),
    boardItems: keys === undefined ? null : new Set(keys),
    recorded: [],
    scan: { since: null, projects: [], truncated: false, unreadable: 0 },
  });
}

const boards = folders.flatMap((folder) => folder.boardIds.map((id) => [folder.name, id, folder] as const));

describe('a site folder', () => {
  test.each(boards)(
    '%s, board %s: every item is read, with its history or the word that there is none',
    (_, id, folder) => {
      const { items, board: read, coverage } = translate(folder, id);
      const anyHistory = folder.issues.some(({ changelog }) => changelog.histories.length > 0);
      expect(read.id).toBe(Number(id));
      expect(items).toHaveLength(folder.issues.length);
      expect(coverage.history).toBe(anyHistory ? 'complete' : 'none');
      expect(items.filter(({ sprints }) => !anyHistory && sprints.kind === 'known')).toEqual([]);
    },
  );

  test.each(boards)(
    '%s, board %s: the last sprints of every item are those in its field today',
    (_, id, folder) => {
      const last = translate(folder, id).items.map(({ key, sprints }) => {
        const ids = sprints.kind === 'known' ? (sprints.flips.at(-1)?.to ?? sprints.initial) : sprints.today;
        return `${key}: ${ids.join(' ')}`;
      });
      expect(last).toEqual(folder.issues.map((raw) => `${raw.key}: ${today(raw, folder).join(' ')}`));
    },
  );
});

function today({ fields: values }: RawIssue, folder: Folder): readonly number[] {
  const all = folder.read('fields.json') as readonly { readonly id: string; readonly name: string }[];
  const field = all.find(({ name }) => name === 'Sprint')?.id ?? '';
  const sprints = (values[field] ?? []) as readonly { readonly id: number }[];
  return sprints.map(({ id }) => id).sort((left, right) => left - right);
}
