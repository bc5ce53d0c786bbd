/** @jest-environment jsdom */
import { asked } from './bridge';
import type { Ladder } from '../../src/contract';
import { instant } from '../../src/domain/model/instant';
import { always, failed } from './app';
import { at, ok } from './made-answers';
import { draft, experiments, ladder } from './made-experiments';
import { alerts, answer, app, field, fill, openExperiments, status } from './experiments-page';
import { all, button, leave, press, read, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

const withLadder = (one: Ladder) => experiments([draft], { ladders: [one] });
const written: NonNullable<Ladder['request']> = {
  breaker: 'po-to-team-1',
  revision: 2,
  fromPoSide: 'Too much at once.',
  fromTeamSide: 'No time to refine.',
  weAskFor: 'Half a day a week.',
  writtenAt: instant(at(3, 10)),
};
const names = 'Does this name a person?';

describe('the ladder', () => {
  test('is six rungs in their order, each saying whether it is open, and why', async () => {
    await openExperiments(withLadder(ladder(3)));
    expect(all('ol.rungs > li').map((one) => read(one).replace(/What this can cost.*/, ''))).toEqual([
      'Notice OpenWhy notice.',
      'Ask OpenWhy ask.',
      'Try OpenWhy try.',
      'Review Not yetWhy review.',
      'Ask for help Not yetWhy ask-for-help.',
      'Escalate Not yetWhy escalate.',
    ]);
    expect(text()).toContain('“breaker 1”3 of 6 rungs are open');
  });

  test('says what the last rung can cost before it is open, and has no form until then', async () => {
    await openExperiments(withLadder(ladder(5)));
    expect(read(document.querySelector('ol.rungs > li:last-child ul'))).toBe(
      'You can lose the PO.Trust takes years.',
    );
    expect(all('.request')).toHaveLength(0);
  });

  test('is not there without an experiment', async () => {
    await openExperiments(experiments([]));
    expect(all('.rungs')).toHaveLength(0);
  });
});

describe('the request for help', () => {
  async function write(): Promise<void> {
    await fill('From the PO’s side', 'We drown.');
    await fill('From the team’s side', 'So do we.');
    await fill('We ask for', 'A talk.');
  }

  test('stands below what it can cost, and what was written is there for both sides', async () => {
    await openExperiments(withLadder(ladder(6, { request: written })));
    expect(text()).toContain('Both sides write it, and both sides read it.');
    expect(read(document.querySelector('.request dl'))).toBe(
      'From the PO’s sideToo much at once.From the team’s sideNo time to refine.We ask forHalf a day a week.',
    );
    expect(text().indexOf('Trust takes years.')).toBeLessThan(text().indexOf('From the PO’s side'));
    expect(field('We ask for').value).toBe('Half a day a week.');
  });

  test('asks whether it names a person, and is not sent before that is answered', async () => {
    await openExperiments(withLadder(ladder(6)));
    await write();
    await press(button('Save the request'));
    expect(alerts()).toEqual(['Nothing was saved yet. Answer first whether this names a person.']);
    await answer(names, 'Yes');
    await press(button('Save the request'));
    expect(alerts()).toEqual([
      'Nothing was saved yet. Write it without naming anybody: roles say enough. Then answer “No”.',
    ]);
    expect(asked('saveRequest')).toEqual([]);
    expect(field('We ask for').value).toBe('A talk.');
  });

  test('asks again after every change', async () => {
    await openExperiments(withLadder(ladder(6)));
    await write();
    await answer(names, 'No');
    await fill('We ask for', 'Another talk.');
    expect(all('.request input:checked')).toHaveLength(0);
  });

  test('is sent with both parts, and shown as it was saved', async () => {
    await openExperiments(withLadder(ladder(6)), {
      saveRequest: always(ok(withLadder(ladder(6, { request: written })))),
    });
    await write();
    await answer(names, 'No');
    await press(button('Save the request'));
    expect(asked('saveRequest')).toEqual([
      {
        boardId: 7,
        breaker: 'po-to-team-1',
        revision: 0,
        fromPoSide: 'We drown.',
        fromTeamSide: 'So do we.',
        weAskFor: 'A talk.',
        namesAPerson: false,
      },
    ]);
    expect(status()).toBe('The request is saved.');
    expect(document.activeElement).toBe(document.querySelector('.request'));
    expect(read(document.querySelector('.request dl'))).toContain('Too much at once.');
  });

  test('that others changed meanwhile keeps what was typed, shows theirs, and can then be saved over it', async () => {
    const { now, experiments: answers } = app(withLadder(ladder(6)));
    const refused = failed('changed-meanwhile', 'Somebody changed this.', 'Look at it.');
    await openExperiments(now.value, { experiments: answers, saveRequest: always(refused) });
    await write();
    await answer(names, 'No');
    now.value = withLadder(ladder(6, { request: written }));
    await press(button('Save the request'));
    expect(alerts()).toEqual(['Somebody changed this. Look at it.']);
    expect(read(document.querySelector('.request dl'))).toContain('Half a day a week.');
    expect(field('We ask for').value).toBe('A talk.');
    await press(button('Save the request'));
    expect(asked('saveRequest')[1]).toMatchObject({ revision: 2, weAskFor: 'A talk.' });
  });
});
