/** @jest-environment jsdom */
import { asked, historyAt } from './bridge';
import type { Host } from './bridge';
import type { RoleSignals } from '../../src/contract';
import { always, failed, open } from './app';
import { ok } from './made-answers';
import { breaker, team } from './made-conversation';
import { all, button, leave, pick, picker, press, read, text } from './page';

afterEach(() => {
  leave();
  localStorage.clear();
});

const nobody: RoleSignals = {
  roles: [],
  poRoleId: null,
  on: false,
  mayMap: false,
  maySwitch: false,
  says: 'Off: no role is named.',
};
const admin = { ...nobody, mayMap: true, roles: [{ id: 10, name: 'Product owners' }] };

function openAgreement(signals: RoleSignals, changed: Partial<Host> = {}): Promise<void> {
  return open({
    history: () => historyAt('/board/7/agreement'),
    conversation: always(ok(team)),
    roleSignals: always(ok(signals)),
    ...changed,
  });
}

const box = () => read(document.querySelector('[aria-labelledby=role-signals]'));

describe('the three signals by role', () => {
  test('everybody reads what is set and what is kept', async () => {
    const named = breaker('po-to-team', 1, { id: 'decides-how', name: 'decide how' });
    await openAgreement(nobody, { conversation: always(ok({ ...team, breakers: [named] })) });
    expect(asked('roleSignals')).toEqual([{ boardId: 7 }]);
    expect(box()).toContain('They are “decide how”.');
    expect(box()).toContain('one sum a sprint is kept for each, from the switch-on only');
    expect(box()).toContain('Off: no role is named.');
    expect(all('[aria-labelledby=role-signals] button, [aria-labelledby=role-signals] select')).toEqual([]);
  });

  test('an admin names the role, or takes the name away', async () => {
    const mapPoRole = always(ok({ ...admin, poRoleId: 10, says: 'Waiting for the PO.' }));
    await openAgreement(admin, { mapPoRole });
    await pick('Project role of the PO', 'Product owners');
    expect(box()).toContain('Waiting for the PO.');
    expect(document.activeElement).toBe(picker('Project role of the PO'));
    await pick('Project role of the PO', 'None: nothing is kept');
    expect(asked('mapPoRole')).toEqual([
      { boardId: 7, roleId: 10 },
      { boardId: 7, roleId: null },
    ]);
  });

  test('who holds the role switches the sums on and off', async () => {
    const holder = { ...nobody, poRoleId: 10, maySwitch: true };
    await openAgreement(holder, { switchRoleSignals: always(ok({ ...holder, on: true, says: 'On.' })) });
    await press(button('Switch the sums on'));
    expect(box()).toContain('On.');
    expect(document.activeElement).toBe(button('Switch the sums off and erase them'));
    await press(button('Switch the sums off and erase them'));
    expect(asked('switchRoleSignals')).toEqual([
      { boardId: 7, on: true },
      { boardId: 7, on: false },
    ]);
  });

  test('a switch that does not go over says why and stays where it was', async () => {
    const refused = always(failed('not-an-admin', 'You may not.', 'Ask an admin.'));
    await openAgreement(admin, { mapPoRole: refused });
    await pick('Project role of the PO', 'Product owners');
    expect(read(document.querySelector('.role-picker [role=alert]'))).toBe('You may not. Ask an admin.');
    expect(picker('Project role of the PO').value).toBe('0');
  });

  test('whoever is not of the team is told nothing of them', async () => {
    await openAgreement(nobody, { roleSignals: always(failed('not-the-team', 'For the team.')) });
    expect(text()).not.toContain('For the team.');
    expect(all('[aria-labelledby=role-signals]')).toEqual([]);
  });
});
