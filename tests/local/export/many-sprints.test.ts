import type { RawSprint, Site } from '../../../local/jira/site';
import { inspectSite } from '../../../local/inspect';
import { loadSite } from '../../../local/jira/site-folder';
import { instant } from '../../../src/domain/model/instant';
import { closeAll } from '../forge/running-app';
import { details, NOW, smallSite } from '../jira/small-site';
import { exported, folderOf } from './exported';

afterEach(closeAll);

const DAY = 86_400_000;

/** Shared sprints stand on every board whose filter finds an item of them. */
function sprintsOfManyBoards(): readonly RawSprint[] {
  const iso = (at: number) => new Date(at).toISOString();
  return Array.from({ length: 97 }, (_, place) => {
    const start = NOW - (97 - place) * 3 * DAY;
    return {
      ...{
        id: 500 + place,
        name: `Sprint, ${String(place)}`,
        state: 'closed',
        originBoardId: place % 5 === 0 && place < 90 ? 1 : 40,
      },
      ...{ startDate: iso(start), endDate: iso(start + 2 * DAY), completeDate: iso(start + 2 * DAY) },
    };
  });
}

const keysOf = (project: string) =>
  smallSite()
    .issues.map(({ key }) => key)
    .filter((key) => key.startsWith(`${project}-`));

const site: Site = smallSite({
  boardDetails: new Map([
    [1, { ...details(1, 'project = SHOP', sprintsOfManyBoards()), issueKeys: keysOf('SHOP') }],
    [2, details(2, null, [])],
  ]),
});

async function inspected(folder: string): Promise<unknown> {
  const asked = {
    site: folder,
    boardId: 1,
    sprintId: null,
    asOf: instant(NOW),
    form: 'json',
    audit: false,
  } as const;
  const document = JSON.parse(await inspectSite(asked)) as Record<string, unknown>;
  return { ...document, coverage: null };
}

describe('a board that lists 97 sprints, of which 18 are its own', () => {
  test('all of them are in the export, with the board that owns each', async () => {
    const folder = await folderOf(site);
    const sprints = (await loadSite(await exported(folder, 1, false))).boardDetails.get(1)?.sprints ?? [];
    expect(sprints).toHaveLength(97);
    expect(sprints.filter(({ originBoardId }) => originBoardId === 1)).toHaveLength(18);
  });

  test('the inspection is the same', async () => {
    const folder = await folderOf(site);
    expect(await inspected(await exported(folder, 1, false))).toEqual(await inspected(folder));
  });
});

test('a board without a filter that may be seen: what is on it stays unknown', async () => {
  const folder = await folderOf(site);
  const whole = await loadSite(folder);
  const own = whole.boardDetails.get(1);
  if (own === undefined) throw new Error('The board is there.');
  const configuration = Object.fromEntries(
    Object.entries(own.configuration).filter(([name]) => name !== 'filter'),
  );
  const hidden = { ...whole, boardDetails: new Map([...whole.boardDetails, [1, { ...own, configuration }]]) };
  expect(own.issueKeys).not.toBeNull();
  const out = await loadSite(await exported(await folderOf(hidden), 1, false));
  expect(out.boardDetails.get(1)?.issueKeys).toBeNull();
});
