/** @jest-environment jsdom */
import { asked, historyAt, newHost } from './bridge';
import { always, failed, open } from './app';
import { health, ok, running } from './made-answers';
import { team } from './made-conversation';
import { due, draft, experiment, experiments, facts, ladder, reviewed, runs } from './made-experiments';
import { alerts, answer, app, cards, field, fill, openExperiments, status } from './experiments-page';
import { all, button, leave, press, read, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

const titles = () => all('section h3').map(read);
const pressFirst = (name: string) => press(button(name));

describe('the experiments', () => {
  test('are asked for only when their tab is shown', async () => {
    await open({ conversation: always(ok(team)), experiments: always(ok(experiments())) });
    expect(asked('experiments')).toEqual([]);
    await press(button('Experiments'));
    expect(asked('experiments')).toEqual([{ boardId: 7 }]);
    expect(cards()).toHaveLength(4);
  });

  test('are in the order: what waits for a decision, what runs, drafts, what is over', async () => {
    await openExperiments(experiments());
    expect(titles()).toEqual(['Keep, change or stop?', 'Running', 'Drafts', 'Reviewed']);
    expect((all('details')[all('details').length - 1] as HTMLDetailsElement).open).toBe(false);
  });

  test('say on each card what the team wrote, its side, and where it stands', async () => {
    await openExperiments(experiments([runs]));
    expect(cards()[0]).toContain(
      '“breaker 1”PO → team · started Mon 9 Nov · 1 of 2 sprints closed · review on Fri 4 DecWe seeItems come in late.',
    );
    expect(cards()[0]).toContain('For 2 sprints we tryOne swap a sprint.');
    expect(cards()[0]).toContain(
      'We stop at once ifAnyone feels unsafe.Who looks after it, on the PO’s sidePOWho looks after it, on the team’s sideTester',
    );
  });

  test('without a planned end are reviewed when the last sprint has closed', async () => {
    await openExperiments(
      experiments([
        experiment(
          { kind: 'running', startedAt: facts.before.length, closed: 0, of: 1, reviewOn: null },
          { card: { ...draft.card, sprints: 1 } },
        ),
      ]),
    );
    expect(cards()[0]).toContain('0 of one sprint closed · review when all have closed');
  });

  test('say of an empty line that it is not written yet', async () => {
    await openExperiments(experiments([{ ...draft, card: { ...draft.card, weExpect: ' ' } }]));
    expect(cards()[0]).toContain('We expectnot written yet');
  });

  test('that nobody has begun teach how to begin', async () => {
    await openExperiments(experiments([]));
    expect(text()).toContain('An experiment starts from a hint or any breaker');
    expect(button('Start an experiment').getAttribute('aria-disabled')).toBe('true');
  });

  test('texts that look like something else are text', async () => {
    const strange = '<img src=x onerror="alert(1)"><b>bold</b>';
    const own = { ...draft.card, weSee: strange, weTry: strange };
    await openExperiments(experiments([{ ...draft, breakerName: strange, card: own }]));
    expect(all('img, b')).toHaveLength(0);
    expect(cards()[0]).toContain(`We see${strange}`);
  });

  test('keep the headings in order and have nothing inline', async () => {
    await openExperiments(experiments([due, runs, draft, reviewed], { ladders: [ladder(6)] }));
    const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1));
    expect(all('[style], style')).toHaveLength(0);
  });

  test('have a name on every field and every card, and no name twice', async () => {
    await openExperiments(experiments([due, runs, draft, reviewed], { ladders: [ladder(6)] }));
    for (const control of all('textarea, select') as HTMLTextAreaElement[])
      expect(read(control.labels[0] ?? null)).not.toBe('');
    for (const named of all('[aria-labelledby]'))
      expect(read(document.getElementById(named.getAttribute('aria-labelledby') ?? ''))).not.toBe('');
    const ids = all('[id]').map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

describe('the facts of an experiment', () => {
  test('are the sentence, each sprint for the eye and for the ear, and what they rest on', async () => {
    await openExperiments(experiments([due]));
    expect(read(document.querySelector('.facts > .card-says'))).toBe(facts.says);
    expect(read(document.querySelector('.before-after svg title'))).toBe(facts.says);
    expect(all('.before-after tbody tr').map(read)).toEqual([
      'Sprint 19Before4',
      'Sprint 20Before3',
      'Sprint 21Beforeunknown. Its history is cut.',
      'Sprint 22While you tried it0',
      'Sprint 23While you tried it2',
    ]);
    expect(all('.facts .evidence')).toHaveLength(1);
  });

  test('have a hollow dot for each sprint before, a filled one for each try, and none for an unknown one', async () => {
    await openExperiments(experiments([due]));
    const drawn = (kind: string) => all(`.before-after .strip-drawing ${kind}`);
    expect([drawn('.dot-before').length, drawn('.dot-after').length, drawn('.parting').length]).toEqual([
      2, 2, 1,
    ]);
    expect(drawn('text').map(read)).toEqual(['4', '3', '?', '0', '2']);
  });

  test('can be reached sprint by sprint, and say below the chart the same as to the ear', async () => {
    await openExperiments(experiments([due]));
    const points = all('.before-after [role=toolbar] button') as HTMLElement[];
    expect(points.map((one) => one.tabIndex)).toEqual([0, -1, -1, -1, -1]);
    await press(points[2] as HTMLElement);
    const says = 'Sprint 21, Before: unknown. Its history is cut.';
    expect(points[2]?.getAttribute('aria-label')).toBe(says);
    expect(read(document.querySelector('.before-after figcaption'))).toBe(says);
  });

  test('are none where Jira sees nothing of the breaker, and that is said', async () => {
    await openExperiments(experiments([{ ...due, facts: null }]));
    expect(all('.before-after')).toHaveLength(0);
    expect(cards()[0]).toContain('Jira sees nothing of this.');
  });

  test('without any closed sprint are the sentence alone', async () => {
    await openExperiments(experiments([{ ...runs, facts: { ...facts, before: [], after: [] } }]));
    expect(all('.before-after')).toHaveLength(0);
    expect(cards()[0]).toContain(facts.says);
  });
});

describe('a draft', () => {
  test.each([
    ['Start with this sprint, Sprint 24', 'running-sprint'],
    ['Start with the next sprint', 'next-sprint'],
  ])('“%s” starts it', async (name, from) => {
    const moveExperiment = always(ok(experiments([{ ...runs, id: 'draft' }])));
    await openExperiments(experiments([draft]), { moveExperiment });
    await pressFirst(name);
    expect(asked('moveExperiment')).toEqual([
      { boardId: 7, id: 'draft', revision: 3, move: { kind: 'start', from } },
    ]);
    expect(titles()).toEqual(['Running']);
    expect(status()).toBe('The experiment is running.');
    expect(document.activeElement).toBe(all('article.experiment')[0]);
  });

  test('starts with the next sprint only while none runs', async () => {
    await openExperiments(experiments([draft], { runningSprint: null }));
    expect(
      all('button')
        .map(read)
        .filter((name) => name.startsWith('Start with')),
    ).toEqual(['Start with the next sprint']);
  });

  test('goes only when somebody is sure', async () => {
    await openExperiments(experiments([draft]), { moveExperiment: always(ok(experiments([]))) });
    await pressFirst('Discard the draft');
    expect(asked('moveExperiment')).toEqual([]);
    await pressFirst('Discard it');
    expect(asked('moveExperiment')).toMatchObject([{ move: { kind: 'discard' } }]);
    expect(status()).toBe('The draft is gone.');
    expect(text()).toContain('No experiment yet.');
  });

  test('that others changed meanwhile says so, and is shown as it is now', async () => {
    const { now, experiments: answers } = app(experiments([draft]));
    const refused = failed('changed-meanwhile', 'Somebody changed this.', 'Look at it.');
    await openExperiments(now.value, { experiments: answers, moveExperiment: always(refused) });
    now.value = experiments([{ ...draft, revision: 4, card: { ...draft.card, weTry: 'Two swaps.' } }]);
    await pressFirst('Start with the next sprint');
    expect(alerts()).toEqual(['Somebody changed this. Look at it.']);
    expect(cards()[0]).toContain('Two swaps.');
  });
});

describe('a review', () => {
  const decide = 'Its sprints have closed. What do you do with it?';

  test('needs a decision before it is sent, and keeps what was learned until then', async () => {
    await openExperiments(experiments([due]));
    await fill('What we learned', 'Ask first.');
    await pressFirst('Save the review');
    expect(asked('moveExperiment')).toEqual([]);
    expect(alerts()).toEqual(['Nothing was saved yet. Choose first: keep, change or stop.']);
    expect(field('What we learned').value).toBe('Ask first.');
  });

  test('that keeps it shows the reviewed card, opened and with the focus', async () => {
    const over = experiments([{ ...reviewed, id: 'due' }]);
    await openExperiments(experiments([due]), { moveExperiment: always(ok(over)) });
    await answer(decide, 'Keep it');
    await fill('What we learned', 'Ask first.');
    await pressFirst('Save the review');
    expect(asked('moveExperiment')).toMatchObject([
      { id: 'due', move: { kind: 'review', outcome: 'keep', learned: 'Ask first.' } },
    ]);
    expect(document.activeElement).toBe(all('details[open] article.experiment')[0]);
    expect(status()).toBe('The review is saved.');
    expect(cards()[0]).toContain('reviewed 11 Nov 2026 · Keep it');
    expect(text()).not.toContain('What you had written');
  });

  test('that changes it goes on with a new card that follows it', async () => {
    const over = experiments([{ ...reviewed, id: 'due' }]);
    await openExperiments(experiments([due]), { moveExperiment: always(ok(over)) });
    await answer(decide, 'Change it');
    await pressFirst('Save the review');
    expect(document.activeElement).toBe(field('We see'));
    expect(field('We try').value).toBe('One swap a sprint.');
    await pressFirst('Save the card');
    expect(asked('saveExperiment')).toMatchObject([
      { breaker: 'po-to-team-1', signal: 'scope-added', follows: 'due', card: due.card },
    ]);
  });

  test('that somebody else saved first leaves what was being written to be read', async () => {
    const { now, experiments: answers } = app(experiments([due]));
    const refused = failed('not-now', 'It was reviewed already.', 'Begin a new one.');
    await openExperiments(now.value, { experiments: answers, moveExperiment: always(refused) });
    await answer(decide, 'Stop it');
    await fill('What we learned', 'My own lesson.');
    now.value = experiments([{ ...reviewed, id: 'due' }]);
    await pressFirst('Save the review');
    expect(cards()[0]).toContain('What we learnedAsking first is enough.What you had writtenMy own lesson.');
  });

  test('of one that runs can only stop it as long as none of its sprints has closed', async () => {
    const fresh = {
      ...runs,
      state: { kind: 'running', startedAt: 0, closed: 0, of: 2, reviewOn: null },
    } as const;
    await openExperiments(experiments([fresh]));
    expect(all('.review label').map(read)).toEqual(['Stop it', 'What we learned']);
    await openExperiments(experiments([runs]));
    expect(all('.review input')).toHaveLength(3);
  });
});

describe('whoever may not see them', () => {
  test('outside the team is told who the team is, and nothing else', async () => {
    const refused = failed('not-the-team', 'This is for the team.', 'Who is the team?');
    await openExperiments(experiments(), { experiments: always(refused) });
    expect(text()).toContain('For the teamThis is for the team.Who is the team?');
    expect(all('article, .start-one')).toHaveLength(0);
  });

  test('lost the right meanwhile does not go on seeing them', async () => {
    await openExperiments(experiments());
    newHost({
      board: always(ok(health(running))),
      conversation: always(ok(team)),
      history: () => historyAt('/board/7/experiments'),
      experiments: always(failed('not-the-team', 'This is for the team.', 'Ask.')),
    });
    await press(button('Refresh'));
    expect(all('article.experiment')).toHaveLength(0);
    expect(text()).toContain('This is for the team.');
  });

  test('reads that something did not work, and asks again', async () => {
    await openExperiments(experiments(), { experiments: always(failed('store-refused')) });
    expect(text()).toContain('It did not go.Do this.');
    await press(button('Try again'));
    expect(asked('experiments')).toHaveLength(2);
  });

  test('waits with a sentence', async () => {
    await openExperiments(experiments(), { experiments: () => new Promise(() => undefined) });
    expect(text()).toContain('Reading the experiments…');
  });
});
