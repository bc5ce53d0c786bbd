import type { Fault } from '../../../local/jira/faults/fault';
import { fromCall } from '../../../local/jira/faults/when';
import { longSite } from '../../forge/queue/long-board';
import { readHead } from '../../../src/jira/board-frame';
import { headOf } from '../../../src/jira/board-head';
import { readBoardHistory } from '../../../src/jira/read-board-history';
import { type Outcome, outcomeOf } from './outcome';
import type { KnownBefore, ReadPath } from './read-paths';
import { BOARD, NOW, TroubledSite } from './troubled-site';

/** The ways of reading over one site, as the app and as a person; each with what it gives when nothing is wrong. */
export class Readings {
  readonly #app = new TroubledSite();
  readonly #viewer = new TroubledSite(undefined, 'adam');
  readonly #right = new Map<string, { readonly value: unknown; readonly calls: number }>();
  #known: KnownBefore | null = null;

  async begin(paths: readonly ReadPath[]): Promise<void> {
    this.#known = await knownBefore();
    await this.#app.searchWithFunctions(3);
    for (const path of paths) await this.#learn(path);
  }

  /** What the path gives when nothing is wrong. */
  right(path: ReadPath): unknown {
    return this.#right.get(path.name)?.value;
  }

  /** How many calls the path takes when nothing is wrong. */
  calls(path: ReadPath): number {
    return this.#right.get(path.name)?.calls ?? 0;
  }

  /** Every call that was made, as the app and as a person. */
  get requests() {
    return [...this.#app.requests, ...this.#viewer.requests];
  }

  /** The path with faults from a call on. */
  async under(
    path: ReadPath,
    faults: readonly Fault[],
    from = 0,
  ): Promise<Outcome & { readonly calls: number }> {
    const site = this.#siteOf(path);
    site.script.heal();
    site.script.faults = faults.map((fault) => fromCall(from, fault));
    const before = site.requests.length;
    const outcome = await outcomeOf(() => path.read(site.afresh(), this.known));
    site.script.heal();
    return { ...outcome, calls: site.requests.length - before };
  }

  get known(): KnownBefore {
    if (this.#known === null) throw new Error('Nothing was read yet.');
    return this.#known;
  }

  async close(): Promise<void> {
    await Promise.all([this.#app.close(), this.#viewer.close()]);
  }

  #siteOf({ as }: ReadPath): TroubledSite {
    return as === 'app' ? this.#app : this.#viewer;
  }

  async #learn(path: ReadPath): Promise<void> {
    const { calls, ...outcome } = await this.under(path, []);
    if (outcome.kind === 'told') throw new Error(`${path.name} gives nothing: ${outcome.failure.says}`);
    this.#right.set(path.name, { value: outcome.value, calls });
  }
}

/** The board as it was read before the changes. */
export async function knownBefore(): Promise<KnownBefore> {
  const site = new TroubledSite(longSite(2, 3));
  const head = headOf(await readHead(site.jira, BOARD));
  const question = { boardId: BOARD, closedSprints: 12, now: NOW, recorded: [], depth: 'facts' } as const;
  const { history } = await readBoardHistory(site.jira, question);
  await site.close();
  return { head, items: new Map(history.items.map((item) => [item.id, item])) };
}
