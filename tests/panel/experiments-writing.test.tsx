/** @jest-environment jsdom */
import './bridge';
import { act } from 'react';
import { always, failed, open } from './app';
import { ok } from './made-answers';
import { team } from './made-conversation';
import { draft, experiment, experiments, runs } from './made-experiments';
import { alerts, app, cards, field, fill, openExperiments, status } from './experiments-page';
import { all, button, leave, pick, picker, press, read, settle } from './page';
import { forms, questions, saving, savingByHand } from './saving-cards';

afterEach(() => {
  leave();
  localStorage.clear();
  jest.useRealTimers();
});

function openTalk(changed = {}): Promise<void> {
  return open({ conversation: always(ok(team)), experiments: always(ok(experiments([]))), ...changed });
}

describe('a new card', () => {
  test('from a hint begins with what the hint says, with the focus in its first field', async () => {
    await openTalk();
    await press(button('Start an experiment: “breaker 1”'));
    expect(read(document.querySelector('[aria-current=page]'))).toBe('Experiments');
    expect(read(forms()[0] ?? null)).toContain('Start an experiment: “breaker 1”Ask first: Question 1?');
    expect(field('We see').value).toBe('Seen on po-to-team.');
    expect(document.activeElement).toBe(field('We see'));
    expect(picker('For how many sprints').value).toBe('2');
  });

  test('from a breaker of which nothing was seen begins empty', async () => {
    await openTalk();
    await press(button('All breakers'));
    const [, , third] = all('.breaker .start-button') as HTMLElement[];
    await press(third as HTMLElement);
    expect(field('We see').value).toBe('');
  });

  test('from the list of breakers says where Jira sees nothing', async () => {
    await openExperiments(experiments([]));
    await pick('What it is about', 'Team → PO: breaker 2');
    await press(button('Start an experiment'));
    expect(read(forms()[0] ?? null)).toContain('Jira sees nothing of this.');
    await fill('We try', 'A small thing.');
    await press(button('Save the card'));
    expect(questions()[0]).toMatchObject({ breaker: 'team-to-po-2', signal: null });
  });

  test('takes the idea that is chosen, and never in the place of what was typed', async () => {
    await openTalk();
    await press(button('Start an experiment: “breaker 1”'));
    await pick('An idea to start from', 'Swap: One in, one out.');
    expect(field('We try').value).toBe('Swap: One in, one out.');
    await pick('An idea to start from', 'Slack: Plan less.');
    expect(field('We try').value).toBe('Slack: Plan less.');
    await fill('We try', 'Our own way.');
    await pick('An idea to start from', 'Swap: One in, one out.');
    expect(field('We try').value).toBe('Our own way.\nSwap: One in, one out.');
    await fill('We try', 'x'.repeat(499));
    await pick('An idea to start from', 'Swap: One in, one out.');
    expect(field('We try').value).toBe('x'.repeat(499));
  });

  test('is sent with all that was chosen, and the focus goes to the draft', async () => {
    await openExperiments(experiments([]), saving([]));
    await pick('What it is about', 'PO → team: breaker 1');
    await press(button('Start an experiment'));
    await fill('We see', 'They come late.');
    await fill('We try', 'A small thing.');
    await pick('For how many sprints', '3 sprints');
    await pick('What Jira compares before and after', 'How much went out?');
    await pick('Who looks after it, on the PO’s side', 'Stakeholder');
    await pick('Who looks after it, on the team’s side', 'Designer');
    await press(button('Save the card'));
    const [question] = questions();
    expect(question).toMatchObject({ boardId: 7, breaker: 'po-to-team-1', signal: 'scope-removed' });
    expect(question?.card).toMatchObject({ weSee: 'They come late.', sprints: 3 });
    expect(question?.card).toMatchObject({ afterFromPoSide: 'stakeholder', afterFromTeamSide: 'designer' });
    expect(question?.token).toMatch(/^[0-9a-f-]{36}$/);
    expect(forms()).toHaveLength(0);
    expect(status()).toBe('The card is saved.');
    expect(document.activeElement).toBe(all('article.experiment')[0]);
  });

  test('can follow what people say, where nothing is to be compared', async () => {
    await openTalk();
    await press(button('Start an experiment: “breaker 1”'));
    await fill('We try', 'A small thing.');
    await pick('What Jira compares before and after', 'Nothing: people say what changed');
    await press(button('Save the card'));
    expect(questions()[0]?.signal).toBeNull();
  });

  test('says what it is to try before it is saved', async () => {
    await openTalk();
    await press(button('Start an experiment: “breaker 1”'));
    await fill('We try', ' ');
    await press(button('Save the card'));
    expect(questions()).toEqual([]);
    expect(alerts()).toEqual(['Nothing was saved yet. Write first what you try.']);
  });

  test('that names a person says so at the form and keeps every word', async () => {
    const refused = failed('names-a-person', 'This seems to name a person.', 'Write a role instead.');
    await openTalk({ saveExperiment: always(refused) });
    await press(button('Start an experiment: “breaker 1”'));
    await fill('We try', 'A small thing.');
    await fill('We see', '@ann adds items');
    await press(button('Save the card'));
    expect(read(forms()[0]?.querySelector('[role=alert]') ?? null)).toBe(
      'This seems to name a person. Write a role instead.',
    );
    expect(field('We see').value).toBe('@ann adds items');
    expect(document.activeElement).toBe(button('Save the card'));
  });

  test('that did not arrive is sent again under the same token', async () => {
    await openTalk({ saveExperiment: always(failed('unexpected')) });
    await press(button('Start an experiment: “breaker 1”'));
    await fill('We try', 'A small thing.');
    await press(button('Save the card'));
    await press(button('Save the card'));
    expect(questions()).toHaveLength(2);
    expect(questions()[0]?.token).toBe(questions()[1]?.token);
  });

  test('that had arrived after all keeps open what was written since', async () => {
    const first = { ...draft, id: 'made' };
    const { now, experiments: answers } = app(experiments([]));
    const saveExperiment = always(ok({ kind: 'saved', experiment: first }));
    await openTalk({ experiments: answers, saveExperiment });
    await press(button('Start an experiment: “breaker 1”'));
    now.value = experiments([first]);
    await fill('We try', 'A small thing.');
    await fill('We see', 'Written after the first sending.');
    await press(button('Save the card'));
    expect(field('We see').value).toBe('Written after the first sending.');
    await press(button('Save the card'));
    expect(questions()[1]).toMatchObject({ id: 'made', was: draft.card });
  });

  test('stays while somebody looks elsewhere, and is gone on with', async () => {
    await openTalk();
    await press(button('Start an experiment: “breaker 1”'));
    await fill('We think', 'Half a thought.');
    await press(button('Sprint'));
    await press(button('Start an experiment: “breaker 1”'));
    expect(forms()).toHaveLength(1);
    expect(field('We think').value).toBe('Half a thought.');
  });

  test('of one board does not show on another', async () => {
    await openTalk();
    await press(button('Start an experiment: “breaker 1”'));
    await pick('Board', 'Payments');
    expect(forms()).toHaveLength(0);
    await pick('Board', 'Shop');
    expect(forms()).toHaveLength(1);
  });

  test('is closed without saving only when somebody is sure', async () => {
    await openTalk();
    await press(button('Start an experiment: “breaker 1”'));
    await press(button('Close without saving'));
    expect(alerts()).toEqual(['It is then gone.']);
    await press(button('No, keep it'));
    expect(forms()).toHaveLength(1);
    await press(button('Close without saving'));
    await press(button('Discard it'));
    expect(forms()).toHaveLength(0);
    expect(read(document.activeElement)).toMatch(/^Experiments/);
  });

  test('holds at most 500 characters a field', async () => {
    const hints = team.hints.map((one) => ({ ...one, says: ['x'.repeat(600)] }));
    await openTalk({ conversation: always(ok({ ...team, hints })) });
    await press(button('Start an experiment: “breaker 1”'));
    expect(field('We see').value).toHaveLength(500);
    expect(all('textarea').every((one) => (one as HTMLTextAreaElement).maxLength === 500)).toBe(true);
  });
});

describe('the change of a card', () => {
  test('sends what was shown before beside what is wanted', async () => {
    await openExperiments(experiments([runs]), saving([runs]));
    await press(button('Change the card'));
    expect(document.activeElement).toBe(field('We see'));
    await fill('We try', 'Two swaps.');
    await press(button('Save the card'));
    expect(questions()[0]).toMatchObject({
      boardId: 7,
      id: 'running',
      was: runs.card,
      card: { ...runs.card, weTry: 'Two swaps.' },
    });
    expect(questions()[0]).not.toHaveProperty('breaker');
    expect(cards()[0]).toContain('Two swaps.');
    expect(document.activeElement).toBe(all('article.experiment')[0]);
  });

  test('that was put together with the changes of others says that theirs stand too', async () => {
    await openExperiments(experiments([draft]), saving([draft], { weExpect: 'Theirs.' }));
    await press(button('Change the card'));
    await fill('We try', 'Mine.');
    await press(button('Save the card'));
    expect(read(document.querySelector('article .said'))).toContain('what they wrote stands too');
    expect(cards()[0]).toMatch(/we tryMine\.We expectTheirs\./);
  });

  test('keeps what is typed while the answer is on its way', async () => {
    const { saveExperiment, arrives } = savingByHand();
    await openExperiments(experiments([draft]), { saveExperiment });
    await press(button('Change the card'));
    await fill('We try', 'One.');
    await press(button('Save the card'));
    await fill('We think', 'Later thought.');
    const card = { ...draft.card, weTry: 'One.', weExpect: 'Theirs.' };
    await arrives({ kind: 'merged', experiment: { ...draft, card } });
    expect(field('We think').value).toBe('Later thought.');
    expect(field('We expect').value).toBe('Theirs.');
    expect(document.activeElement).toBe(field('We think'));
    await press(button('Save the card'));
    expect(questions()[1]).toMatchObject({ was: card, card: { ...card, weThink: 'Later thought.' } });
  });

  test('keeps what is typed when the page keeps itself up', async () => {
    jest.useFakeTimers();
    const { now, experiments: answers } = app(experiments([draft]));
    await openExperiments(now.value, {
      experiments: answers,
      version: always(ok({ version: '2', history: { state: 'complete' } })) as never,
    });
    await press(button('Change the card'));
    await fill('We try', 'Half typed');
    now.value = experiments([{ ...draft, card: { ...draft.card, weExpect: 'Written by others.' } }]);
    act(() => jest.advanceTimersByTime(10_000));
    await settle();
    expect(cards()[0]).toContain('Written by others.');
    expect(field('We try').value).toBe('Half typed');
    expect(document.activeElement).toBe(field('We try'));
    await press(button('Save the card'));
    expect(questions()[0]?.was).toEqual(draft.card);
  });

  test('stays open when others move the card to another list', async () => {
    const { now, experiments: answers } = app(experiments([draft]));
    await openExperiments(now.value, { experiments: answers });
    await press(button('Change the card'));
    await fill('We try', 'Half typed');
    now.value = experiments([experiment(runs.state, { id: 'draft' })]);
    await press(button('Refresh'));
    expect(field('We try').value).toBe('Half typed');
  });

  test('of a card that others took away can be saved as a new one', async () => {
    const { now, experiments: answers } = app(experiments([draft]));
    await openExperiments(now.value, {
      experiments: answers,
      saveExperiment: always(failed('experiment-unknown', 'It is gone.', 'Copy it.')),
    });
    await press(button('Change the card'));
    await fill('We try', 'Half typed');
    now.value = experiments([]);
    await press(button('Save the card'));
    expect(read(document.activeElement)).toContain('This card is not there any more.');
    await press(button('Save the card'));
    expect(questions()[1]).toMatchObject({ breaker: 'po-to-team-1', card: { weTry: 'Half typed' } });
    expect(questions()[1]).not.toHaveProperty('id');
  });
});
