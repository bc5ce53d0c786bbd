import type { AppStorage } from '../answer-storage';

/** One call to the app storage: its path, and whether it would write. */
export interface CallToStorage {
  readonly path: string;
  readonly writes: boolean;
  /** How many calls came before this one. */
  readonly before: number;
}

/** Answers instead of the storage, or after it did what was asked; `null` = this call is served as ever. */
export type StorageFault = (call: CallToStorage) => StorageTrouble | null;

export type StorageTrouble =
  | { readonly kind: 'refused'; readonly answer: () => Response }
  /** What was asked is done, and the answer to it is lost. */
  | { readonly kind: 'done-and-lost'; readonly answer: () => Response }
  /** Something else happens in the storage right before the call. */
  | { readonly kind: 'after'; readonly deed: () => void };

const WRITES = /\/(set|delete|transaction)$/;

/** An app storage that is not well; `faults` may be set at any time. */
export class TroubledStorage {
  faults: readonly StorageFault[] = [];
  calls = 0;
  readonly #storage: AppStorage;

  constructor(storage: AppStorage) {
    this.#storage = storage;
  }

  readonly answer: AppStorage = (path, body) => {
    const call = { path, writes: WRITES.test(path), before: this.calls };
    this.calls += 1;
    const [trouble] = this.faults.flatMap((fault) => fault(call) ?? []);
    if (trouble?.kind === 'refused') return trouble.answer();
    if (trouble?.kind === 'after') trouble.deed();
    const answer = this.#storage(path, body);
    return trouble?.kind === 'done-and-lost' ? trouble.answer() : answer;
  };

  /** Forgets how many calls came, and all faults. */
  heal(): void {
    this.faults = [];
    this.calls = 0;
  }
}

/** Too many calls in this minute: 429, for reading and writing. */
export const throttled: StorageFault = () => ({
  kind: 'refused',
  answer: () => refusal(429, 'TOO_MANY_REQUESTS'),
});

/** There is room for nothing more; what is there can be read and deleted. */
export const full: StorageFault = ({ path }) =>
  /\/(set|transaction)$/.test(path) ? { kind: 'refused', answer: () => refusal(413, 'STORAGE_FULL') } : null;

/** The storage did what was asked, and a gateway says that it took too long. */
export const answerLost: StorageFault = () => ({
  kind: 'done-and-lost',
  answer: () => new Response('<html>Gateway time-out</html>', { status: 504 }),
});

/** Somebody else writes right before a transaction, so that one of its conditions does not hold any more. */
export function somebodyElseWrites(deed: () => void): StorageFault {
  return ({ path }) => (path.endsWith('/transaction') ? { kind: 'after', deed } : null);
}

/** The fault meets the call of this number alone. */
export function atCall(number: number, fault: StorageFault): StorageFault {
  return (call) => (call.before === number ? fault(call) : null);
}

function refusal(status: number, code: string): Response {
  return Response.json({ code, message: 'The app storage did not do what was asked.' }, { status });
}
