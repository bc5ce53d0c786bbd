import { AppAtSite } from '../agreement/app-at-site';
import { answerSwitchBoard } from '../../../src/forge/resolvers/consent';
import { BOARD } from '../queue/queue-at-work';

let app: AppAtSite;
beforeEach(async () => {
  app = new AppAtSite();
  await app.switchOn();
});
afterEach(() => app.close());

const WRITTEN_BY_A_NEWER_APP = { v: 99, is: {} };
const switchOff = (as: 'admin' | 'developer' | 'stranger') => app.ask(answerSwitchBoard, { on: false }, as);

describe('what this version of the app cannot read', () => {
  beforeEach(async () => {
    const { store } = app.queue;
    await store.set(`agreement:${BOARD}`, WRITTEN_BY_A_NEWER_APP);
    const { revision } = await store.shared(`norms:${BOARD}`);
    const written = { kind: 'set', key: `norms:${BOARD}`, revision, value: WRITTEN_BY_A_NEWER_APP } as const;
    await store.changeShared([written]);
  });

  test('keeps no admin from switching the board off: all of it is erased', async () => {
    expect(await switchOff('admin')).toMatchObject({ value: { state: 'off', maySwitch: true } });
    const { store } = app.queue;
    expect(await store.get(`agreement:${BOARD}`)).toBeUndefined();
    expect((await store.shared(`norms:${BOARD}`)).revision).toBe(0);
    expect(await store.list(`frozen:${BOARD}:`)).toEqual([]);
  });

  test('lets nobody else switch it off', async () => {
    expect(await switchOff('developer')).toMatchObject({ code: 'not-an-admin' });
    expect(await switchOff('stranger')).toMatchObject({ code: 'board-not-yours' });
  });
});
