import type { FastifyInstance } from 'fastify';
import { createJiraServer } from '../../../local/jira/server';
import type { LiveSite } from '../../../local/jira/live-site';
import { type Instant, instant } from '../../../src/domain/model/instant';
import type { HandOn } from '../../../src/forge/queue/hand-on';
import type { HistoryBody } from '../../../src/forge/queue/history-body';
import { takeBody } from '../../../src/forge/queue/take-body';
import type { Work } from '../../../src/forge/queue/work';
import type { Receipt } from '../../../src/forge/triggers/receipt';
import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { OFF } from '../../../src/domain/model/agreement';
import { writeAgreement } from '../../../src/store/agreements';
import { indexBoard } from '../../../src/store/board-index';
import { memoryStore } from '../../../src/store/memory-store';
import type { Store } from '../../../src/store/store';

export const BOARD = 1;

const secret = (): Promise<string> => Promise.resolve('a secret of the tests');

interface Waiting {
  readonly body: HistoryBody;
  readonly dueAt: number;
}

/** The queue with its consumer, over a store in memory and the local Jira of a site, with a clock that is handed on. */
export class QueueAtWork {
  readonly kept = new Map<string, string>();
  readonly requests: JiraRequest[] = [];
  readonly taken: HistoryBody[] = [];
  waiting: Waiting[] = [];
  /** Every store operation goes through here, so that a test can break it. */
  store: Store = memoryStore(this.kept);
  /** Answers that come before those of the site. */
  instead: (request: JiraRequest) => JiraResponse | null = () => null;
  now: Instant;
  readonly #server: FastifyInstance;

  constructor(site: LiveSite, now: Instant) {
    this.now = now;
    this.#server = createJiraServer(site, { clock: () => this.now });
  }

  readonly jira: Jira = async (request) => {
    this.requests.push(request);
    const instead = this.instead(request);
    if (instead !== null) return instead;
    const { method, path, body } = request;
    const response = await this.#server.inject({
      ...{ method, url: path },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const headers = { 'content-type': 'application/json' };
    return { status: response.statusCode, headers, text: response.body };
  };

  readonly handOn: HandOn = (body, { delayInSeconds = 0 } = {}) => {
    this.waiting.push({ body, dueAt: this.now + delayInSeconds * 1_000 });
    return Promise.resolve();
  };

  get work(): Work {
    return {
      store: this.store,
      jira: this.jira,
      now: this.now,
      random: () => 0.5,
      handOn: this.handOn,
      secret,
    };
  }

  get receipt(): Receipt {
    return { store: this.store, now: this.now, handOn: this.handOn };
  }

  /** Switches the board on as its question does. */
  async switchOn(boardId = BOARD, at: Instant = this.now): Promise<void> {
    await writeAgreement(this.store, boardId, { ...OFF, switchedOnAt: at });
    await indexBoard(this.store, boardId, ['SHOP']);
    await this.handOn({ kind: 'begin', boardId });
  }

  /** Takes what is due, one after the other, and what that hands on, until nothing is due any more. */
  async drain(): Promise<void> {
    for (let next = this.#nextDue(); next !== undefined; next = this.#nextDue()) {
      this.waiting = this.waiting.filter((one) => one !== next);
      await this.take(next.body);
    }
  }

  async take(body: unknown): Promise<void> {
    this.taken.push(body as HistoryBody);
    await takeBody(body, this.work);
  }

  /** Moves the clock to when the next body is due, takes it and what it hands on; until `end` at most. */
  async drainUntil(end: number): Promise<void> {
    for (;;) {
      await this.drain();
      const due = Math.min(...this.waiting.map(({ dueAt }) => dueAt));
      if (due > end) break;
      this.now = instant(due);
    }
    this.now = instant(end);
  }

  /** Begins anew with nothing kept and nothing waiting, over the same site. */
  forget(): void {
    this.kept.clear();
    this.waiting = [];
    this.requests.length = 0;
    this.taken.length = 0;
    this.instead = () => null;
    this.store = memoryStore(this.kept);
  }

  /** What is kept, by key. */
  bytes(): Record<string, string> {
    return Object.fromEntries([...this.kept].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** The keys under which something else is kept than in `expected`; none when all bytes are the same. */
  differsFrom(expected: Readonly<Record<string, string>>): readonly string[] {
    const kept = this.bytes();
    const keys = [...new Set([...Object.keys(kept), ...Object.keys(expected)])];
    return keys.filter((key) => kept[key] !== expected[key]);
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  #nextDue(): Waiting | undefined {
    return this.waiting
      .filter(({ dueAt }) => dueAt <= this.now)
      .sort((one, other) => one.dueAt - other.dueAt)[0];
  }
}

/** A store of which each write is told before it is done; the telling may throw. */
export function watched(store: Store, beforeWrite: (key: string) => void): Store {
  return {
    ...store,
    async set(key, value) {
      beforeWrite(key);
      await store.set(key, value);
    },
    async delete(key) {
      beforeWrite(key);
      await store.delete(key);
    },
  };
}
