/** @jest-environment jsdom */
import { asked, historyAt } from './bridge';
import type { Host } from './bridge';
import type { AgreementShown, Answer } from '../../src/contract';
import { always, failed, open } from './app';
import { chosenIn, field, tick, write } from './fields';
import { agreed, agreement, norms } from './made-agreement';
import { health, ok, running } from './made-answers';
import { team } from './made-conversation';
import { all, button, leave, press, read, settle, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

function openAgreement(shown: AgreementShown, changed: Partial<Host> = {}): Promise<void> {
  return open({
    history: () => historyAt('/board/7/agreement'),
    agreement: always(ok(shown)),
    ...changed,
  });
}

/** One answer after the other, the last one from then on. */
function inTurn<T>(...answers: readonly Answer<T>[]): () => Promise<Answer<T>> {
  let turn = 0;
  return () => {
    const answer = answers[Math.min(turn, answers.length - 1)];
    turn += 1;
    return answer === undefined ? new Promise(() => undefined) : Promise.resolve(answer);
  };
}

const HOW = 'How we change a running sprint';
const HOURS = 'Hours after the start in which planning may go on';
const clash = failed('changed-meanwhile', 'Others changed it.', 'Reload.');
const alert = () => read(document.querySelector('form [role=alert]'));

describe('the agreement', () => {
  test('shows every norm as it was agreed', async () => {
    await openAgreement(agreement);
    expect(field(HOURS).value).toBe('4');
    expect(field('Time zone').value).toBe('Europe/Berlin');
    expect(field('Days off, one date a line, such as 2026-12-25').value).toBe('2026-12-25');
    expect(chosenIn('Working days')).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']);
    expect(chosenIn('Statuses that count as done')).toEqual([]);
    expect(chosenIn('Statuses that wait for the PO')).toEqual(['In acceptance']);
    expect(field('Sprint 22').value).toBe('Half the team was ill.');
    expect(field('Sprint 23').value).toBe('');
    expect(chosenIn('Who may change it')).toEqual(['Anybody of the team']);
  });

  test('gives each threshold with ours and what ours rests on', async () => {
    await openAgreement(agreement);
    expect(field('Carried over').value).toBe('30');
    expect(field('Ready backlog').value).toBe('');
    expect(text()).toContain(
      'The app: 25, in percent. From 5 to 90. The app’s number rests on a default of the app: set by us.',
    );
  });

  test('opens what is folded around a number that is out of its range, so that the browser can say so', async () => {
    await openAgreement(agreement);
    const folded = field('Carried over').closest('details');
    expect(folded?.open).toBe(false);
    await write('Carried over', '97');
    await press(button('Save'));
    expect(folded?.open).toBe(true);
    expect(asked('changeNorms')).toEqual([]);
  });

  test('keeps a role that the project has no more, so that saving takes nothing away', async () => {
    await openAgreement(agreement, { changeNorms: always(ok(agreed({ keptSprints: 12 }))) });
    expect(chosenIn('Project roles of the team')).toEqual(['Developers', 'Name not known here (99)']);
    await write('Closed sprints whose facts are kept', '12');
    await press(button('Save'));
    expect(asked('changeNorms')).toEqual([{ boardId: 7, revision: 3, norms: { keptSprints: 12 } }]);
  });

  test('says who sees what, what was changed on which day, and by nobody’s name', async () => {
    await openAgreement({ ...agreement, warnings: ['One role is gone.'] });
    expect(text()).toContain('Developers: every page, as part of the team.');
    expect(text()).toContain('You are of the team.');
    expect(text()).toContain('One role is gone.');
    expect(all('[aria-labelledby=norm-changes] li').map(read)).toEqual([
      '2 Nov 2026: Sprints left out of the statistics, by someone in the team',
      '1 Oct 2026: Switched on, by an admin',
    ]);
  });

  test('of which nothing was changed says so', async () => {
    await openAgreement({ ...agreement, changes: [] });
    expect(text()).toContain('Nothing so far. Each change appears here with its day.');
  });

  test('is only read by whoever may not change it', async () => {
    await openAgreement({ ...agreement, mayEdit: false, statuses: [], roles: [] });
    expect(document.querySelector<HTMLFieldSetElement>('.norms')?.disabled).toBe(true);
    expect(all('form button')).toEqual([]);
    expect(text()).toContain('“Who may change it” says who can change it.');
  });

  test('is told as on its way, and why it is not shown', async () => {
    await open({
      history: () => historyAt('/board/7/agreement'),
      agreement: () => new Promise(() => undefined),
    });
    expect(text()).toContain('Reading the agreement…');
    await openAgreement(agreement, { agreement: always(failed('not-the-team', 'For the team.', 'Ask.')) });
    expect(text()).toContain('For the teamFor the team.Ask.');
  });
});

describe('what is changed', () => {
  test('is sent alone, from what was shown, and then said to be saved', async () => {
    await openAgreement(agreement, {
      changeNorms: always(ok(agreed({ changingASprint: 'We talk first.' }))),
    });
    await write(HOW, ' We talk first. ');
    await press(button('Save'));
    expect(asked('changeNorms')).toEqual([
      { boardId: 7, revision: 3, norms: { changingASprint: 'We talk first.' } },
    ]);
    expect(text()).toContain('Saved.');
    expect(field(HOW).value).toBe('We talk first.');
    expect(document.activeElement).toBe(button('Save'));
  });

  test('can be every part of it', async () => {
    await openAgreement(agreement, { changeNorms: always(ok(agreement)) });
    await write('Carried over', '');
    await write('Ready backlog', '2');
    await write('Sprint 22', '');
    await write('Sprint 23', 'A holiday.');
    await write('Days off, one date a line, such as 2026-12-25', '2026-12-25\n2027-01-01');
    await tick('Saturday', 'Working days');
    await tick('Done', 'Statuses that count as done');
    await tick('Product owners', 'Project roles of the PO');
    await tick('Project admins alone', 'Who may open check-in rounds');
    await press(button('Save'));
    expect(asked('changeNorms')).toEqual([
      {
        ...{ boardId: 7, revision: 3 },
        norms: {
          thresholds: { readyBacklog: 2 },
          leftOut: [{ sprintId: 23, because: 'A holiday.' }],
          calendar: {
            ...norms.calendar,
            workingDays: [1, 2, 3, 4, 5, 6],
            holidays: ['2026-12-25', '2027-01-01'],
          },
          doneStatusIds: ['30'],
          poRoleIds: [11],
          mayOpenRounds: 'admins',
        },
      },
    ]);
  });

  test('in percent is counted as a share', async () => {
    await openAgreement(agreement, { changeNorms: always(ok(agreement)) });
    await write('Carried over', '29');
    await press(button('Save'));
    expect(asked('changeNorms')).toEqual([
      { boardId: 7, revision: 3, norms: { thresholds: { carryOver: 0.29 } } },
    ]);
  });

  test('to nothing new is not sent', async () => {
    await openAgreement(agreement);
    await tick('Monday', 'Working days');
    await tick('Monday', 'Working days');
    await press(button('Save'));
    expect(asked('changeNorms')).toEqual([]);
    expect(text()).toContain('Nothing to save.');
  });

  test('beyond its limits is held back by the field itself', async () => {
    await openAgreement(agreement);
    await write('Closed sprints whose facts are kept', '61');
    await press(button('Save'));
    expect(asked('changeNorms')).toEqual([]);
    expect(field('Closed sprints whose facts are kept').validity.rangeOverflow).toBe(true);
  });

  test('and cannot be gone by stays in its field, with the reason', async () => {
    const refused = always(failed('names-a-person', 'A text names a person.', 'Take the name out.'));
    await openAgreement(agreement, { changeNorms: refused });
    await write(HOW, 'Ask @somebody.');
    await press(button('Save'));
    expect(alert()).toBe('A text names a person. Take the name out.');
    expect(field(HOW).value).toBe('Ask @somebody.');
  });

  test('can be taken back', async () => {
    await openAgreement(agreement);
    await write(HOW, 'Never mind.');
    await press(button('Take back what you typed'));
    expect(field(HOW).value).toBe('');
  });
});

describe('what others change meanwhile', () => {
  test('appears in a form that nobody has typed into', async () => {
    const later = ok(agreed({ changingASprint: 'Theirs.', planningGraceHours: 8 }));
    await openAgreement(agreement, { agreement: inTurn(ok(agreement), later) });
    await press(button('Refresh'));
    expect(field(HOW).value).toBe('Theirs.');
    expect(field(HOURS).value).toBe('8');
  });

  test('takes nothing away that is being typed, and is not undone by saving', async () => {
    const later = ok(agreed({ planningGraceHours: 8 }));
    await openAgreement(agreement, { agreement: inTurn(ok(agreement), later) });
    await write(HOW, 'Ours.');
    await press(button('Refresh'));
    expect(field(HOW).value).toBe('Ours.');
    await press(button('Save'));
    expect(asked('changeNorms')).toEqual([{ boardId: 7, revision: 3, norms: { changingASprint: 'Ours.' } }]);
  });

  test('of the same norm is not written over at once: what was typed stays, and a second “Save” does it', async () => {
    await openAgreement(agreement, {
      agreement: inTurn(ok(agreement), ok(agreed({ changingASprint: 'Theirs.' }, 5))),
      changeNorms: inTurn<AgreementShown>(clash, ok(agreed({ changingASprint: 'Ours.' }, 6))),
    });
    await write(HOW, 'Ours.');
    await press(button('Save'));
    expect(alert()).toContain('Others changed it. What you typed is still here.');
    expect(field(HOW).value).toBe('Ours.');
    await press(button('Save'));
    expect(asked('changeNorms')).toEqual([
      { boardId: 7, revision: 3, norms: { changingASprint: 'Ours.' } },
      { boardId: 7, revision: 5, norms: { changingASprint: 'Ours.' } },
    ]);
    expect(text()).toContain('Saved.');
  });

  test('of the same norm is shown in the place of what is taken back', async () => {
    await openAgreement(agreement, {
      agreement: inTurn(ok(agreement), ok(agreed({ changingASprint: 'Theirs.' }, 5))),
      changeNorms: always(clash),
    });
    await write(HOW, 'Ours.');
    await press(button('Save'));
    await press(button('Take back what you typed'));
    expect(field(HOW).value).toBe('Theirs.');
  });

  test('what is typed while it is being saved stays, and is sent next', async () => {
    const answers: ((answer: Answer<AgreementShown>) => void)[] = [];
    await openAgreement(agreement, { changeNorms: () => new Promise((resolve) => answers.push(resolve)) });
    await write(HOW, 'One.');
    await press(button('Save'));
    await write(HOW, 'One. Two.');
    answers[0]?.(ok(agreed({ changingASprint: 'One.' })));
    await settle();
    expect(field(HOW).value).toBe('One. Two.');
    await press(button('Save'));
    expect(asked('changeNorms')[1]).toEqual({
      boardId: 7,
      revision: 4,
      norms: { changingASprint: 'One. Two.' },
    });
  });
});

describe('how a running sprint is changed', () => {
  const written = agreed({ changingASprint: 'We talk first.' });
  const quote = () => read(document.querySelector('.agreed blockquote'));

  test('stands above its changes, for the team', async () => {
    await open({ conversation: always(ok(team)), agreement: always(ok(written)) });
    expect(quote()).toBe('We talk first.');
  });

  test('is not spoken of where nothing was written, and not asked for outside the team', async () => {
    await open({ conversation: always(ok(team)), agreement: always(ok(agreement)) });
    expect(document.querySelector('.agreed')).toBeNull();
    await open({ board: always(ok(health(running))), agreement: always(ok(written)) });
    expect(asked('agreement')).toEqual([]);
    expect(document.querySelector('.agreed')).toBeNull();
  });
});
