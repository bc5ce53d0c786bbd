/** @jest-environment jsdom */
import { asked, historyAt } from './bridge';
import { act } from 'react';
import { always, failed, open } from './app';
import { closed, health, ok, planned } from './made-answers';
import { notTheTeam, team } from './made-conversation';
import { button, leave, press, read, text, type } from './page';

const brief = {
  sprint: 'Sprint 24',
  fileName: 'retro-brief-sprint-24.md',
  markdown: '# Retro brief: Sprint 24\n\nSprint goal: Pay \\| go\n',
};
const answered = { brief: always(ok(brief)), conversation: always(ok(team)) };
const field = () => document.querySelector<HTMLTextAreaElement>('.brief textarea');
const box = () => document.querySelector('.brief');

function withClipboard(writeText: (written: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

afterEach(() => {
  leave();
  localStorage.clear();
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the retro brief', () => {
  test('opens at one click, for the sprint that is shown, with its text to read and not to change', async () => {
    await open(answered);
    expect(asked('brief')).toEqual([]);
    await press(button('Retro brief'));
    expect(asked('brief')).toMatchObject([{ boardId: 7, sprintId: 24, zone: expect.any(String) as string }]);
    expect(field()?.value).toBe(brief.markdown);
    expect(field()?.readOnly).toBe(true);
    expect(read(document.querySelector('.brief h2'))).toBe('Retro brief of Sprint 24');
    expect(document.activeElement).toBe(box());
    expect(button('Retro brief').getAttribute('aria-expanded')).toBe('true');
  });

  test('is closed by its button, by Escape and by the button that opened it; the focus goes back there', async () => {
    await open(answered);
    const opener = button('Retro brief');
    for (const close of [
      () => press(button('Close the brief')),
      () => Promise.resolve(box()).then((element) => type(element as HTMLElement, 'Escape')),
      () => press(opener),
    ]) {
      await press(opener);
      expect(box()).not.toBeNull();
      await close();
      expect(box()).toBeNull();
      expect(document.activeElement).toBe(opener);
      expect(opener.getAttribute('aria-expanded')).toBe('false');
    }
  });

  test('is copied', async () => {
    const written: string[] = [];
    withClipboard((one) => Promise.resolve(void written.push(one)));
    await open(answered);
    await press(button('Retro brief'));
    await press(button('Copy'));
    expect(written).toEqual([brief.markdown]);
    expect(text()).toContain('Copied.');
  });

  test.each([
    ['is refused', () => withClipboard(() => Promise.reject(new Error('no')))],
    ['is not there', () => undefined],
  ])('is selected for copying by hand where the clipboard %s', async (_edge, prepare) => {
    prepare();
    await open(answered);
    await press(button('Retro brief'));
    await press(button('Copy'));
    expect(document.activeElement).toBe(field());
    expect([field()?.selectionStart, field()?.selectionEnd]).toEqual([0, brief.markdown.length]);
    expect(text()).toContain('The text is selected');
  });

  test('is downloaded as a Markdown file of its own name', async () => {
    const files: Blob[] = [];
    const links: string[] = [];
    URL.createObjectURL = (file: Blob) => `blob:${String(files.push(file))}`;
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      links.push(`${this.download} ${this.href}`);
    });
    await open(answered);
    await press(button('Retro brief'));
    await press(button('Download'));
    click.mockRestore();
    expect(links).toEqual(['retro-brief-sprint-24.md blob:1']);
    expect([files[0]?.type, files[0]?.size]).toEqual(['text/markdown', brief.markdown.length]);
  });

  test('that cannot be written says why and what to do, and is written when asked again', async () => {
    let answers = 0;
    await open({
      ...answered,
      brief: () =>
        Promise.resolve((answers += 1) === 1 ? failed('jira-busy', 'Jira is busy.', 'Wait.') : ok(brief)),
    });
    await press(button('Retro brief'));
    expect(read(document.querySelector('.brief [role=alert]'))).toContain('Jira is busy.');
    await press(button('Try again'));
    expect(field()?.value).toBe(brief.markdown);
  });

  test('says that it is being written while it is', async () => {
    await open({ ...answered, brief: () => new Promise<never>(() => undefined) });
    await press(button('Retro brief'));
    expect(read(document.querySelector('.brief [role=status]'))).toBe('Writing the brief…');
  });

  test('is about the sprint that closed last while a planned one is shown', async () => {
    await open({ ...answered, board: always(ok(health(planned))) });
    await press(button('Retro brief'));
    expect(asked('brief')).toEqual([{ boardId: 7, zone: expect.any(String) as string }]);
  });

  test('is about an older sprint when that is shown', async () => {
    await open({
      ...answered,
      board: always(ok(health(closed))),
      history: () => historyAt('/board/7/sprint/23'),
    });
    await press(button('Retro brief'));
    expect(asked('brief')).toMatchObject([{ sprintId: 23 }]);
  });

  test('is not offered to whoever is not of the team, nor before there is a board', async () => {
    await open({ conversation: always(ok(notTheTeam)) });
    expect(() => button('Retro brief')).toThrow();
    await open({ board: () => new Promise<never>(() => undefined) });
    expect(() => button('Retro brief')).toThrow();
    await act(() => Promise.resolve());
  });
});
