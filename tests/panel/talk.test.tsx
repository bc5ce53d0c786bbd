/** @jest-environment jsdom */
import './bridge';
import type { Conversation, Side, TeamConversation } from '../../src/contract';
import { closed, health, noLedger, planned, running } from './made-answers';
import { breaker, breakers, builder, evidence, hint, notTheTeam, team } from './made-conversation';
import { all, button, press, read, text } from './page';
import type { Readable } from '../../static/panel/use-question';
import { heard, showBoard, waiting } from './shown';

function showTalk(changed: Partial<TeamConversation> = {}, shown = health(running)): Promise<void> {
  return showBoard(shown, 'sprint', { conversation: heard({ ...team, ...changed }) });
}

function section(title: string): Element {
  const found = all('section').find((one) => read(one.querySelector('h3')) === title);
  if (found === undefined) throw new Error(`There is no section "${title}" on: ${text()}`);
  return found;
}

const costs = (): Element => section('What could cost trust');
const builds = (): Element => section('What builds trust');

describe('a hint', () => {
  test('says what was seen since when, what it can mean, what to ask and what to try', async () => {
    await showTalk();
    expect(read(costs().querySelector('.card'))).toMatch(
      /^“breaker 1”Seen on po-to-team\.since Sprint 21Can meanCan mean 1\.Can also meanOther reading 1\.A third reading 1\.What cannot be seenNobody sees 1\.AskQuestion 1\?TryTitle 1 How 1\. Ground 1Title 2/,
    );
  });

  test('of several breakers has one evidence and the texts of each, the most certain first', async () => {
    const merged = hint('po-to-team', { breakers: ['po-to-team-3', 'po-to-team-2'] });
    await showTalk({ hints: [merged] });
    expect(read(costs().querySelector('h5'))).toBe('“breaker 3” or “breaker 2”');
    expect([...costs().querySelectorAll('h6')].map(read)).toEqual(['“breaker 3”', '“breaker 2”']);
    expect(costs().querySelectorAll('.meanings')).toHaveLength(2);
    expect(costs().querySelectorAll('details')).toHaveLength(1);
  });

  test('opens to the items that it rests on; hidden ones are counted, and nothing of them is told', async () => {
    await showTalk();
    const opened = read(costs().querySelector('details'));
    expect(costs().querySelector('details')?.open).toBe(false);
    expect(opened).toContain('SHOP-31 Refund an order partlyCame in on day 2.Sprint 23 · 10 Nov 2026, 08:12');
    expect(opened).toContain('4 items came in.Sprint 22');
    expect(opened).toMatch(/2 items you cannot see$/);
    expect(text()).not.toContain('secret');
  });

  test('that rests on hidden items alone counts them', async () => {
    await showTalk({ hints: [hint('team-to-po', { evidence: evidence.slice(2, 3) })] });
    expect(read(costs().querySelector('details'))).toBe('What this rests on 11 item you cannot see');
  });

  test('shares a sentence with the other side once, across both columns', async () => {
    const says = ['41 planned, usually 30 done.'];
    await showTalk({ hints: [hint('po-to-team', { says }), hint('team-to-po', { says })] });
    expect(text().split('41 planned, usually 30 done.')).toHaveLength(2);
    expect(costs().querySelector('.sides')?.textContent).not.toContain('41 planned');
    expect(text().split('What was seen stands above, for both sides.')).toHaveLength(3);
  });
});

describe('both sides', () => {
  const mirrored: Record<Side, Side> = { 'po-to-team': 'team-to-po', 'team-to-po': 'po-to-team' };

  test('have the same markup for the same content', async () => {
    const one = breaker('po-to-team', 1);
    const other = { ...one, id: 'team-to-po-1', side: 'team-to-po' } as const;
    const hints = [hint('po-to-team', { says: ['A.'] }), hint('team-to-po', { says: ['B.'] })];
    const builders = [builder(['po-to-team'], 'C.'), builder(['team-to-po'], 'D.')];
    await showTalk({ breakers: [one, other], hints, builders });
    for (const place of [costs(), builds()]) {
      const [first, second] = [...place.querySelectorAll('.side')].map(shapeOf);
      expect(first).toBe(second);
    }
  });

  test('swapped mirror the page apart from names', async () => {
    const hints = [
      hint('po-to-team', { says: ['A.'] }),
      hint('po-to-team', { says: ['B.'], breakers: ['po-to-team-2'] }),
    ];
    await showTalk({ hints });
    const before = sidesOf(costs());
    const swapped = team.breakers.map((one) => ({ ...one, side: mirrored[one.side] }));
    await showTalk({ hints: hints.map((one) => ({ ...one, side: mirrored[one.side] })), breakers: swapped });
    expect(sidesOf(costs())).toEqual([...before].reverse());
  });

  test('have the same slot when one has nothing', async () => {
    await showTalk({ hints: [hint('team-to-po')] });
    expect([...costs().querySelectorAll('.side')].map(({ children }) => children.length)).toEqual([2, 2]);
    expect(read(costs().querySelector('.side'))).toBe('PO → teamNothing to talk about, and that is allowed.');
  });

  function sidesOf(place: Element): string[] {
    return [...place.querySelectorAll('.side')].map((side) =>
      read(side).replace(/^(PO → team|Team → PO)/, ''),
    );
  }

  function shapeOf(side: Element): string {
    return [...side.querySelectorAll('*')]
      .map(({ tagName, className }) => `${tagName}.${className}`)
      .join(' ');
  }
});

describe('without hints', () => {
  test('it is said once that there is nothing to talk about', async () => {
    await showTalk({ hints: [] });
    expect(read(costs())).toBe('What could cost trustNothing to talk about, and that is allowed.');
  });

  test('too few closed sprints are no quiet', async () => {
    const unseen = breakers.map((one) => ({ ...one, state: 'not-enough-data' as const }));
    await showTalk({ hints: [], breakers: unseen, closedSprints: 2 });
    expect(read(costs())).toContain('2 closed sprints are not enough to tell a pattern from chance.');
    expect(text()).not.toContain('Nothing to talk about');
  });
});

describe('what builds trust', () => {
  test('stands once across both columns when it serves both sides', async () => {
    await showTalk();
    expect(read(builds().querySelector('.card-both'))).toContain(
      'For both sidesKept by po-to-team and team-to-po.',
    );
    expect(read(builds().querySelector('.sides'))).not.toContain('and team-to-po');
  });

  test('is as large as a hint', async () => {
    await showTalk();
    const classes = [costs(), builds()].map((place) => place.querySelector('.side article')?.className);
    expect(classes[0]).toBe(classes[1]);
  });

  test('ends with how much Jira can see of each side', async () => {
    await showTalk();
    expect(text()).toContain(
      'Jira can see something of 5 of 11 on the side PO → team and of 5 of 8 on the side team → PO.',
    );
  });
});

describe('notices', () => {
  test('are those of the shown sprint', async () => {
    await showTalk();
    expect(read(section('Worth a question'))).toContain('One item is in its third sprint');
    expect(text()).not.toContain('Two planned items');
    await showTalk({}, health(planned));
    expect(read(section('Worth a question'))).toContain('Two planned items');
  });

  test('are absent from a closed sprint', async () => {
    await showTalk({}, health(closed));
    expect(text()).not.toContain('Worth a question');
  });
});

describe('the conversation', () => {
  const sprint = (conversation: Readable<Conversation>): Promise<void> =>
    showBoard(health(running), 'sprint', { conversation });

  test('that is still read leaves the scope facts on the page', async () => {
    await sprint(waiting());
    expect(text()).toContain('Planned at the start12 items');
    expect(read(document.querySelector('[role=status]'))).toBe('Reading what the closed sprints show…');
  });

  test('that takes long says so', async () => {
    await sprint(waiting({ slow: true }));
    expect(text()).toContain('Jira is taking longer than usual.');
  });

  test('that did not work says what to do, and asks again', async () => {
    const askAgain = jest.fn();
    const failure = { code: 'unexpected', says: 'It did not go.', next: 'Do this.' } as const;
    await sprint(waiting({ asking: false, failure, askAgain }));
    expect(text()).toContain('It did not go.Do this.');
    await press(button('Try again'));
    expect(askAgain).toHaveBeenCalledTimes(1);
  });

  test('stays while it is asked again, and when that does not work', async () => {
    const failure = { code: 'unexpected', says: 'It did not go.', next: 'Do this.' } as const;
    await sprint(heard(team, { asking: true }));
    expect(text()).toContain('Seen on po-to-team.');
    await sprint(heard(team, { failure }));
    expect(text()).toContain('It did not go. You still see what was read on 16 Nov 2026, 13:05');
    expect(text()).toContain('Seen on po-to-team.');
  });

  test.each(['sprint', 'velocity', 'breakers'] as const)(
    'is not for those outside the team: %s',
    async (view) => {
      await showBoard(health(running), view, { conversation: heard(notTheTeam) });
      expect(text()).toContain('This page is for people who hold a role of the team.Who is the team?');
      expect(all('.card, .run-chart, .meanings')).toHaveLength(0);
    },
  );

  test.each(Object.entries({ running, closed, planned, noLedger }))(
    '%s keeps its headings in order',
    async (_, shown) => {
      await showTalk({}, health(shown));
      const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
      levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1));
      expect(all('[style], style')).toHaveLength(0);
    },
  );
});

describe('all breakers', () => {
  const open = (changed: Partial<TeamConversation> = {}): Promise<void> =>
    showBoard(health(running), 'breakers', { conversation: heard({ ...team, ...changed }) });

  test('are 19 rows in two columns', async () => {
    await open();
    expect(all('.side').map((side) => side.querySelectorAll('.breaker').length)).toEqual([11, 8]);
  });

  test('tell each state by a word and a shape of its own', async () => {
    await open();
    const states = all('.side:first-child .breaker-state').slice(0, 6);
    expect(states.map(read)).toEqual([
      'Hint',
      'Fact',
      'Quiet',
      'Kept',
      'Not enough data',
      'Only people know',
    ]);
    expect(new Set(states.map((state) => state.querySelector('path')?.getAttribute('d'))).size).toBe(6);
  });

  test('say name, promise, state and reason before they are opened, and the rest inside', async () => {
    await open({ breakers: [breaker('team-to-po', 4, { evidence })] });
    expect(read(document.querySelector('.breaker > summary'))).toBe('“breaker 4” QuietPromise 4.Reason 4.');
    expect(read(document.querySelector('.breaker'))).toContain(
      'AskQuestion 4?A statement for a check-inStatement 4.Try',
    );
    expect(all('.breaker .evidence')).toHaveLength(1);
  });
});

describe('texts that look like something else', () => {
  test('are text', async () => {
    const strange = '<img src=x onerror="alert(1)"><b>bold</b>';
    const rows = evidence.map((row) => ({ ...row, says: strange, sprint: strange }));
    const own = breaker('po-to-team', 1, { name: strange, because: strange, canMean: strange, ask: strange });
    const hints = [hint('po-to-team', { says: [strange], since: strange, evidence: rows })];
    await showTalk({ hints, breakers: [own], builders: [builder(['po-to-team'], strange)] });
    expect(all('img, b')).toHaveLength(0);
    expect(read(costs())).toContain(strange);
  });
});
