import { AppAtSite, ROLES } from './app-at-site';
import { answerAgreement } from '../../../src/forge/resolvers/agreement';
import { answerAllowNotMarked, answerSwitchBoard } from '../../../src/forge/resolvers/consent';
import { answerMapPoRole, answerSwitchRoleSignals } from '../../../src/forge/resolvers/role-signals';

let app: AppAtSite;
beforeEach(() => {
  app = new AppAtSite();
});
afterEach(() => app.close());

const day = '2024-10-19';

test('the log tells what was switched and on which day; of the Product Owner no more than that it was the team', async () => {
  await app.told(answerSwitchBoard, { on: true }, 'admin-developer');
  await app.queue.drain();
  await app.told(answerAllowNotMarked, { on: true }, 'owner');
  await app.told(answerAllowNotMarked, { on: true }, 'owner');
  await app.told(answerMapPoRole, { roleId: ROLES.po }, 'admin');
  await app.told(answerSwitchRoleSignals, { on: true }, 'owner');
  expect((await app.told(answerAgreement, {}, 'admin')).changes).toEqual([
    { what: 'role-sums', by: 'team', day },
    { what: 'po-role', by: 'admin', day },
    { what: 'searches', by: 'team', day },
    { what: 'switched-on', by: 'admin', day },
  ]);
});

test('the log of a board that is switched off goes with all the rest', async () => {
  await app.told(answerSwitchBoard, { on: true }, 'admin');
  await app.queue.drain();
  await app.told(answerSwitchBoard, { on: false }, 'admin');
  expect(app.queue.bytes()).toEqual({});
});
