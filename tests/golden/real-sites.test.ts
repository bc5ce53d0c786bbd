import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inspectSite } from '../../local/inspect';
import { readExpected } from './expected';
import { type JsonSprint, parsedDocument } from './json-document';

/** Real Jira data with Jira's own answers, where this machine has it beside the project; never part of the project. */
const REAL = join(__dirname, '..', '..', '..', 'shared', 'data');
const real = (name: string): string[] => (existsSync(join(REAL, name)) ? [join(REAL, name)] : []);
const found = ['knowhow-itr4', 'devlake-board8', 'tidev-small'].flatMap(real);

/** One test where the data is on this machine; elsewhere there is nothing to test. */
function whereThere(name: string, title: string, run: (site: string) => Promise<void>): void {
  for (const site of real(name)) test(title, () => run(site));
}

async function sprintsOf(site: string, boardId: number): Promise<JsonSprint[]> {
  const text = await inspectSite({ site, boardId, sprintId: null, asOf: null, form: 'json', audit: false });
  return parsedDocument(text).sprints;
}

async function sprintOf(site: string, boardId: number, sprintId: number): Promise<JsonSprint> {
  const sprint = (await sprintsOf(site, boardId)).find(({ id }) => id === sprintId);
  if (sprint === undefined) throw new Error(`Sprint ${String(sprintId)} is missing.`);
  return sprint;
}

const keysOf = (
  { items = [] }: JsonSprint,
  holds: (item: NonNullable<JsonSprint['items']>[number]) => boolean,
) =>
  items
    .filter(holds)
    .map(({ key }) => key)
    .sort();

describe('Sprints of real sites', () => {
  test('the machine either has all three real sites beside the project or none of them', () => {
    expect([0, 3]).toContain(found.length);
  });

  whereThere(
    'knowhow-itr4',
    "Jira's own Sprint Report, item by item: 26 of 26 keys and nothing extra",
    async (site) => {
      const sprint = await sprintOf(site, 21254, 43624);
      const [expected] = readExpected(site);
      const inFate = (fate: string) => keysOf(sprint, (item) => item.fate === fate);
      expect({
        committed: keysOf(sprint, ({ origin }) => origin === 'committed' || origin === 'already-done'),
        added: keysOf(sprint, ({ origin }) => origin === 'added'),
        removed: inFate('removed'),
        completed: inFate('completed'),
        notCompleted: inFate('carried-over'),
        completedElsewhere: inFate('completed-elsewhere'),
      }).toEqual(expected?.lists);
      expect(sprint.items).toHaveLength(26);
    },
  );

  whereThere(
    'devlake-board8',
    'the members at the end equal those Jira names, sub-tasks included',
    async (site) => {
      for (const { id, members } of readExpected(site)) {
        const sprint = await sprintOf(site, 8, id);
        const counted = keysOf(sprint, ({ fate }) => fate !== 'removed');
        const notCounted = (sprint.notCounted ?? [])
          .filter(({ inSprintAtEnd }) => inSprintAtEnd)
          .map(({ key }) => key);
        expect([...counted, ...notCounted].sort()).toEqual(members);
      }
    },
  );

  whereThere(
    'devlake-board8',
    'items in a status that no longer exists have an unknown fate',
    async (site) => {
      const sprint = await sprintOf(site, 8, 7);
      expect(keysOf(sprint, ({ fate }) => fate === 'unknown')).toEqual([
        'EE-14',
        'EE-15',
        'EE-16',
        'EE-37',
        'EE-5',
        'EE-6',
      ]);
    },
  );

  whereThere(
    'tidev-small',
    'without a changelog not one number for added, removed or done, and the reason',
    async (site) => {
      const text = await inspectSite({
        site,
        boardId: 113,
        sprintId: null,
        asOf: null,
        form: 'json',
        audit: false,
      });
      const { sprints, dataQuality } = parsedDocument(text);
      for (const { totals, changes } of sprints) {
        expect(changes).toEqual([]);
        expect(
          [totals?.added, totals?.removed, totals?.committed, totals?.completed].map((size) => size?.items),
        ).toEqual(Array(4).fill('unknown'));
      }
      expect(dataQuality.find(({ id }) => id === 'no-history')?.says).toContain('cannot be told');
    },
  );
});
