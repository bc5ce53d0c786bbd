import type { Fault } from '../../../local/jira/faults/fault';
import { type JqlUpdate, readComputations, updateComputations } from '../../../src/jira/jql-computations';
import { isInSentences, outcomeOf } from './outcome';
import { TroubledSite } from './troubled-site';
import { LASTING, PASSING, REFUSING, USED_UP } from './troubles';

/** Older sites answer an update without a body, so an answer of 200 is taken at its word. */
const SAYS_NOTHING = ['empty answers', 'JSON of another form'];
/** Enough for two calls of 50. */
const KEPT = 60;

let site: TroubledSite;
beforeEach(async () => {
  site = new TroubledSite();
  await site.searchWithFunctions(KEPT);
});
afterEach(() => site.close());

const kept = async () =>
  (await readComputations(site.afresh())).map(({ id, value }) => `${id} ${String(value)}`);

/** Puts new answers in the place of all that is kept, with a fault from a call on. */
async function updateUnder(faults: readonly Fault[], from: number) {
  const before = await readComputations(site.afresh());
  const updates: JqlUpdate[] = before.map(({ id }) => ({ id, value: `issue in (${id.slice(0, 4)})` }));
  site.script.heal();
  site.script.faults = faults.map((fault) => (call) => (call.before < from ? null : fault(call)));
  const outcome = await outcomeOf(() => updateComputations(site.afresh(), updates));
  site.script.heal();
  const old = before.map(({ id, value }) => `${id} ${String(value)}`);
  const fresh = updates.map((one) => ('value' in one ? `${one.id} ${one.value}` : one.id));
  return { outcome, old, fresh, updates };
}

describe('what Jira keeps of searches, while it is put anew', () => {
  test.each(PASSING)('is all new when there was $name', async ({ make }) => {
    for (const from of [0, 1]) {
      const { outcome, fresh } = await updateUnder(make(), from);
      expect(outcome.kind).toBe('value');
      expect(await kept()).toEqual(fresh);
    }
  });

  const readable = [...LASTING, ...REFUSING, ...USED_UP].filter(({ name }) => !SAYS_NOTHING.includes(name));
  test.each(readable)(
    'is each old or new when there is $name, which is told; the next time all of it is new',
    async ({ make, told }) => {
      for (const from of [0, 1]) {
        const { outcome, old, fresh, updates } = await updateUnder(make(), from);
        expect(outcome).toMatchObject({ kind: 'told' });
        if (outcome.kind === 'told')
          expect([told, isInSentences(outcome.failure)]).toEqual([
            expect.arrayContaining([outcome.failure.code]),
            true,
          ]);
        const now = await kept();
        expect(now.map((one, place) => one === old[place] || one === fresh[place])).not.toContain(false);
        await updateComputations(site.afresh(), updates);
        expect(await kept()).toEqual(fresh);
      }
    },
  );
});
