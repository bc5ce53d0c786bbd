/** The page around the panel, as far as a test needs one: what it answers can be chosen, what it was asked is kept. */
import './english';
import type { Answer, BoardQuestion, ConversationQuestion, Questions } from '../../src/contract';
import { boards, ok } from './made-answers';
import { notTheTeam } from './made-conversation';

type Command = (payload: never) => unknown;

interface HistoryStub {
  readonly location: { readonly pathname: string };
  readonly listen: (listener: (location: { readonly pathname: string }) => void) => () => void;
  readonly push: (path: string) => void;
}

export interface Host extends Questions {
  context: unknown;
  history: () => Promise<HistoryStub>;
  navigate: (target: unknown) => Promise<void>;
  submit: (payload: unknown) => unknown;
  openModal: (modal: unknown) => unknown;
}

/** A message at the edge of the page, as it was handed over. */
interface Flag {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly actions: readonly { readonly text: string; readonly onClick: () => void }[];
}

/** Every message that was shown since the last `newHost`, and which of them were closed. */
export const flags = { shown: [] as Flag[], closed: [] as string[] };

export const host: Host = {} as Host;

/** Every question that was asked since the last `newHost`, by its name. */
const questions = new Map<string, unknown[]>();

/** Those of one name, oldest first. */
export function asked(name: keyof Questions): unknown[] {
  const before = questions.get(name) ?? [];
  questions.set(name, before);
  return before;
}

/** Every board question that was asked since then. */
export const boardQuestions = asked('board') as BoardQuestion[];

/** Every question for the conversation that was asked since then. */
export const conversationQuestions = asked('conversation') as ConversationQuestion[];

/** Every path that was pushed to the address bar, and the way to move it from outside. */
export const addressBar = {
  pushed: [] as string[],
  move: (path: string): void => {
    addressBar.pushed.push(path);
  },
};

export function newHost(changed: Partial<Host> = {}): void {
  for (const list of questions.values()) list.length = 0;
  flags.shown = [];
  flags.closed = [];
  addressBar.pushed = [];
  const standard: Host = {
    context: {
      locale: 'en-GB',
      timezone: 'UTC',
      siteUrl: 'https://shop.example',
      extension: { project: { id: '1' } },
    },
    ...unanswered(),
    boards: () => Promise.resolve(ok(boards)),
    conversation: () => Promise.resolve(ok(notTheTeam)),
    agreement: notYours,
    consent: notYours,
    history: () => historyAt('/'),
    navigate: () => Promise.resolve(),
    submit: () => true,
    openModal: () => true,
  };
  Object.assign(host, standard, changed);
}

function notYours(): Promise<Answer<never>> {
  return Promise.resolve({ kind: 'failed', code: 'not-the-team', says: 'Not yours.', next: 'Ask them.' });
}

/** Questions that nobody answers, until a test says otherwise. */
function unanswered(): Questions {
  const never = () => new Promise<never>(() => undefined);
  const names = ['boards', 'board', 'conversation', 'consent', 'switchBoard', 'version', 'mark'] as const;
  const others = ['planningFinished', 'item', 'newChanges', 'roleSignals'] as const;
  const roles = ['mapPoRole', 'switchRoleSignals'] as const;
  const team = ['experiments', 'saveExperiment', 'moveExperiment', 'saveRequest'] as const;
  const rounds = ['checkIn', 'openRound', 'answerRound', 'closeRound', 'brief'] as const;
  const agreed = ['agreement', 'changeNorms', 'pauseBoard', 'exportBoard', 'numbers'] as const;
  return Object.fromEntries(
    [...names, ...others, ...roles, ...team, ...rounds, ...agreed].map((name) => [name, never]),
  ) as unknown as Questions;
}

export function historyAt(pathname: string): Promise<HistoryStub> {
  return Promise.resolve({
    location: { pathname },
    listen: (listener) => {
      addressBar.move = (path) => listener({ pathname: path });
      return () => undefined;
    },
    push: (path) => addressBar.pushed.push(path),
  });
}

const COMMANDS: Record<string, Command> = {
  getContext: () => host.context,
  createHistory: () => host.history(),
  navigate: (target) => host.navigate(target),
  submit: (payload) => host.submit(payload),
  openModal: (modal) => host.openModal(modal),
  showFlag: (flag: Flag) => flags.shown.push(flag),
  closeFlag: ({ id }: { id: string }) => flags.closed.push(id),
  invoke: ({ functionKey, payload }: { functionKey: keyof Questions; payload: never }) => {
    asked(functionKey).push(payload);
    return host[functionKey](payload);
  },
};

newHost();
Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  __bridge: {
    callBridge: (command: string, payload: never) => Promise.resolve(COMMANDS[command]?.(payload)),
  },
});
