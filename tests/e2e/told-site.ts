import type { RawHistory, RawIssue, RawSprint, Site, SiteRoles } from '../../local/jira/site';
import {
  POINTS_FIELD,
  SHOP,
  SPRINT_FIELD,
  aHistory,
  anIssue,
  details,
  inField,
  smallSite,
} from '../local/jira/small-site';

export const PRODUCT_OWNER = 'person-product-owner';
export const DEVELOPER = 'person-developer';
/** Sees the board and holds no role in its project. */
export const LOOKER_ON = 'person-looking-on';
export const OUTSIDER = 'person-from-outside';
/** The key of an item that is in no sprint. */
export const IN_THE_BACKLOG = 'SHOP-8';

/** Names that must stand nowhere in the app. */
export const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Example'];

const DAY = 86_400_000;
const ROLES: SiteRoles = {
  people: [
    { accountId: PRODUCT_OWNER, displayName: 'Ada Example', title: 'Product Owner of Guest checkout' },
    { accountId: DEVELOPER, displayName: 'Cleo Example', title: 'Developer of Guest checkout' },
    { accountId: LOOKER_ON, displayName: 'Dan Example', title: 'Line manager, in no team' },
    { accountId: OUTSIDER, displayName: 'Ben Example', title: 'Somebody from outside' },
  ],
  projects: [
    {
      projectId: SHOP.id,
      projectKey: SHOP.key,
      browse: [PRODUCT_OWNER, DEVELOPER, LOOKER_ON],
      administer: [PRODUCT_OWNER],
      roles: [
        { id: 1, name: 'Product Owner', members: [PRODUCT_OWNER] },
        { id: 2, name: 'Developers', members: [DEVELOPER] },
      ],
    },
  ],
};

/**
 * A board whose numbers are known by heart: three items of 10 points planned, one of 1 point came in, one of 2 points
 * went out of the running sprint; one of 3 points completed and one of 5 carried over in the sprint before it.
 */
export function toldSite(now: number): Site {
  const day = (days: number): string => new Date(now + days * DAY).toISOString().replace('Z', '+0000');
  const sprint = (id: number, name: string, state: string, from: number, to: number): RawSprint => {
    const planned = { startDate: day(from), endDate: day(to) };
    const closed = state === 'closed' ? { completeDate: day(to) } : {};
    return { id, name, state, originBoardId: 1, ...(state === 'future' ? {} : planned), ...closed };
  };
  const running = { ...sprint(12, 'Guests pay', 'active', -5, 9), goal: 'Guests can pay with a card' };
  const closed = sprint(11, 'Guests, baskets', 'closed', -20, -6);
  const planned = sprint(13, 'Guests return', 'future', 0, 0);
  const into = (id: number, at: number): RawHistory => moved(id, day(at), null, running);
  const out = (id: number, at: number): RawHistory => moved(id, day(at), running, null);
  return smallSite({
    boardDetails: new Map([[1, details(1, 'project = SHOP ORDER BY Rank ASC', [closed, running, planned])]]),
    boards: [
      { id: 1, name: 'Shop board', type: 'scrum', location: { projectId: 10000, projectKey: 'SHOP' } },
    ],
    roles: ROLES,
    issues: [
      item(201, 'SHOP-1', 'Pay with a card', 3, [running], [into(1, -5.5)], day),
      item(202, 'SHOP-2', 'Pay with a payment slip', 5, [running], [into(2, -5.5)], day),
      item(203, 'SHOP-3', 'Pay in three parts', 2, [], [into(3, -5.5), out(4, -3)], day),
      item(204, 'SHOP-4', 'Say what went wrong with a card', 1, [running], [into(5, -2)], day),
      done(
        item(205, 'SHOP-5', 'Fill a basket', 3, [closed], [moved(6, day(-21), null, closed)], day),
        day(-10),
      ),
      item(206, 'SHOP-6', 'Empty a basket', 5, [closed], [moved(7, day(-21), null, closed)], day),
      item(207, 'SHOP-7', 'Pay again', 8, [planned], [moved(8, day(-1), null, planned)], day),
      item(208, IN_THE_BACKLOG, 'Pay with a voucher', 4, [], [], day),
    ],
  });
}

function item(
  id: number,
  key: string,
  summary: string,
  points: number,
  sprints: readonly RawSprint[],
  histories: readonly RawHistory[],
  day: (days: number) => string,
): RawIssue {
  const fields = {
    summary,
    created: day(-30),
    updated: histories.at(-1)?.created ?? day(-30),
    [POINTS_FIELD]: points,
    [SPRINT_FIELD]: sprints.length === 0 ? null : sprints.map(inField),
  };
  return anIssue(id, key, { fields, histories });
}

function moved(id: number, at: string, from: RawSprint | null, to: RawSprint | null): RawHistory {
  return aHistory(id, at, {
    field: 'Sprint',
    fieldId: SPRINT_FIELD,
    from: from === null ? '' : String(from.id),
    fromString: from?.name ?? '',
    to: to === null ? '' : String(to.id),
    toString: to?.name ?? '',
  });
}

/** Moved to the right-most column at that instant. */
function done(issue: RawIssue, at: string): RawIssue {
  const entry = aHistory(90, at, { field: 'status', fieldId: 'status', from: '1', to: '5' });
  const status = { id: '5', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'done' } };
  const histories = [...issue.changelog.histories, entry];
  return {
    ...issue,
    fields: { ...issue.fields, status, resolutiondate: at, updated: at },
    changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
  };
}
