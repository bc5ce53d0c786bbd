/** @jest-environment jsdom */
import { asked, historyAt } from './bridge';
import type { Host } from './bridge';
import type { Answer, BoardHealth, Consent } from '../../src/contract';
import { always, failed, open, shop } from './app';
import { agreement } from './made-agreement';
import { ok } from './made-answers';
import { button, leave, press, read, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
  jest.restoreAllMocks();
});

const at = (path: string, changed: Partial<Host>) =>
  open({ history: () => historyAt(path), agreement: always(ok(agreement)), ...changed });
const isPaused = failed('board-paused', 'It is paused.', 'Anybody of your team can let it go on.');
const paused = always(ok({ ...agreement, paused: true }));
const goesOn = always(ok(agreement));

function consentOf(maySwitch: boolean, mayAgree: boolean): () => Promise<Answer<Consent>> {
  return always<Answer<Consent>>({
    kind: 'ok',
    value: { state: 'on', since: 0, paused: false, maySwitch, mayAgree, notMarkedSearch: false },
  });
}

describe('a pause', () => {
  test('takes two steps, and takes away what is shown of the board', async () => {
    const boards: Answer<BoardHealth>[] = [shop, isPaused];
    await at('/board/7/agreement', {
      board: () => Promise.resolve(boards.shift() ?? isPaused),
      pauseBoard: paused,
    });
    await press(button('Pause the board'));
    expect(asked('pauseBoard')).toEqual([]);
    await press(button('Yes, pause it'));
    expect(asked('pauseBoard')).toEqual([{ boardId: 7, paused: true }]);
    expect(text()).toContain('This board is paused');
    await press(button('Sprint'));
    expect(text()).toContain('It is paused.');
    expect(text()).not.toContain('Planned at the start');
  });

  test('is not offered to whoever is not of the team', async () => {
    await at('/board/7/agreement', { agreement: always(ok({ ...agreement, mayPause: false })) });
    expect(text()).not.toContain('Pause the board');
  });
});

describe('a paused board', () => {
  test('says so on every tab, and anybody of the team lets it go on', async () => {
    const boards: Answer<BoardHealth>[] = [isPaused, shop];
    await at('/board/7', {
      board: () => Promise.resolve(boards.shift() ?? shop),
      agreement: paused,
      pauseBoard: goesOn,
    });
    expect(read(document.querySelector('.message-title'))).toBe('This board is paused');
    await press(button('Go on'));
    expect(asked('pauseBoard')).toEqual([{ boardId: 7, paused: false }]);
    expect(text()).toContain('Sprint 24 Running');
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  test('tells whoever may not who can', async () => {
    await at('/board/7', {
      board: always(isPaused),
      agreement: always(failed('not-the-team', 'For the team.')),
    });
    expect(text()).toContain('Anybody of your team can let it go on.');
    expect(text()).not.toContain('Go on');
  });

  test('still shows what was agreed', async () => {
    await at('/board/7/agreement', { board: always(isPaused), agreement: paused });
    expect(text()).toContain('This board is paused');
    expect(text()).toContain('How we change a running sprint');
  });

  test('that cannot go on says why', async () => {
    await at('/board/7', {
      board: always(isPaused),
      agreement: paused,
      pauseBoard: always(failed('store-refused', 'Not now.', 'Try later.')),
    });
    await press(button('Go on'));
    expect(read(document.querySelector('main [role=alert]'))).toBe('Not now. Try later.');
  });
});

describe('the export', () => {
  test('is saved as a file, for an admin who is of the team', async () => {
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(`${this.download} from ${this.href}`);
    });
    await at('/board/7/agreement', {
      consent: consentOf(true, true),
      exportBoard: always(ok({ fileName: 'board-7.json', json: '{}', exportedAt: 0 })),
    });
    await press(button('Save it as a file'));
    expect(asked('exportBoard')).toEqual([{ boardId: 7 }]);
    expect(saved).toEqual(['board-7.json from blob:made']);
  });

  test.each([
    [true, false],
    [false, true],
  ])('is offered to nobody else: admin %s, of the team %s', async (maySwitch, mayAgree) => {
    await at('/board/7/agreement', { consent: consentOf(maySwitch, mayAgree) });
    expect(text()).not.toContain('Save it as a file');
  });
});

describe('among the settings of a project', () => {
  test('the panel opens with what was agreed, and another board can be chosen', async () => {
    await open({
      context: { extension: { type: 'jira:projectSettingsPage', project: { id: '1' } } },
      agreement: always(ok(agreement)),
    });
    expect(read(document.querySelector('[aria-current=page]'))).toBe('Agreement');
    expect(asked('agreement')).toEqual([{ boardId: 7 }]);
  });
});
