/** @jest-environment jsdom */
import { asked } from './bridge';
import type { SaveExperiment } from '../../src/contract';
import { always } from './app';
import { ok } from './made-answers';
import { draft, experiments } from './made-experiments';
import { answer, field, fill, openExperiments } from './experiments-page';
import { all, button, leave, pick, press, read, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

const questions = () => asked('saveExperiment') as SaveExperiment[];

describe('lines that two wrote at the same time', () => {
  const theirs = { ...draft.card, weTry: 'Theirs.', weExpect: 'Only theirs.' };
  const conflict = { kind: 'conflict', lines: ['weTry'], experiment: { ...draft, card: theirs } } as const;

  async function collide(): Promise<void> {
    await openExperiments(experiments([draft]), { saveExperiment: always(ok(conflict)) });
    await press(button('Change the card'));
    await fill('We try', 'Mine.');
    await fill('We think', 'Only mine.');
    await press(button('Save the card'));
  }

  test('are shown in both versions, nothing being lost', async () => {
    await collide();
    expect(document.activeElement).toBe(document.querySelector('.both-versions'));
    expect(read(document.querySelector('.both-versions'))).toMatch(
      /Nothing was saved and nothing is lost.*We tryWhat you wrote: Mine\.What stands there now: Theirs\.$/,
    );
    expect(all('.both-versions label:has(:checked)').map(read)).toEqual(['What you wrote: Mine.']);
    expect(field('We try').value).toBe('Mine.');
    expect(field('We think').value).toBe('Only mine.');
    expect(field('We expect').value).toBe('Only theirs.');
  });

  test.each([
    ['What you wrote', 'Mine.'],
    ['What stands there now', 'Theirs.'],
  ])('“%s” puts that into the form, and the other stays to be chosen', async (choice, says) => {
    await collide();
    await answer('We try', choice === 'What you wrote' ? 'What stands there now' : 'What you wrote');
    await answer('We try', choice);
    expect(field('We try').value).toBe(says);
    await press(button('Save the card'));
    expect(questions()[1]).toMatchObject({
      was: theirs,
      card: { ...theirs, weThink: 'Only mine.', weTry: says },
    });
  });

  test('can be written anew', async () => {
    await collide();
    await fill('We try', 'Both together.');
    expect(all('.both-versions input:checked')).toHaveLength(0);
    await press(button('Save the card'));
    expect(questions()[1]?.card.weTry).toBe('Both together.');
  });

  test('tell numbers and roles by their words', async () => {
    const other = { ...draft.card, sprints: 5 };
    const lines = ['sprints', 'afterFromPoSide'] as const;
    await openExperiments(experiments([draft]), {
      saveExperiment: always(ok({ kind: 'conflict', lines, experiment: { ...draft, card: other } })),
    });
    await press(button('Change the card'));
    await pick('For how many sprints', 'one sprint');
    await press(button('Save the card'));
    expect(text()).toContain(
      'For how many sprintsWhat you wrote: one sprintWhat stands there now: 5 sprints',
    );
    expect(text()).toContain('What you wrote: POWhat stands there now: PO');
  });
});
