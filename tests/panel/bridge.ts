/** The page around the panel, as far as a test needs one: what it answers can be chosen, what it was asked is kept. */
import type {
  Answer,
  BoardChoices,
  BoardHealth,
  BoardQuestion,
  Conversation,
  ConversationQuestion,
} from '../../src/contract';
import { boards, ok } from './made-answers';

type Asked = (payload: never) => unknown;

interface HistoryStub {
  readonly location: { readonly pathname: string };
  readonly listen: (listener: (location: { readonly pathname: string }) => void) => () => void;
  readonly push: (path: string) => void;
}

export interface Host {
  context: unknown;
  boards: () => Promise<Answer<BoardChoices>>;
  board: (question: BoardQuestion) => Promise<Answer<BoardHealth>>;
  conversation: (question: ConversationQuestion) => Promise<Answer<Conversation>>;
  history: () => Promise<HistoryStub>;
  navigate: (target: unknown) => Promise<void>;
}

export const host: Host = {} as Host;

/** Every board question that was asked since the last `newHost`. */
export const boardQuestions: BoardQuestion[] = [];

/** Every question for the conversation that was asked since then. */
export const conversationQuestions: ConversationQuestion[] = [];

/** Every path that was pushed to the address bar, and the way to move it from outside. */
export const addressBar = {
  pushed: [] as string[],
  move: (path: string): void => {
    addressBar.pushed.push(path);
  },
};

export function newHost(changed: Partial<Host> = {}): void {
  boardQuestions.length = 0;
  conversationQuestions.length = 0;
  addressBar.pushed = [];
  const standard: Host = {
    context: {
      locale: 'en-GB',
      timezone: 'UTC',
      siteUrl: 'https://shop.example',
      extension: { project: { id: '1' } },
    },
    boards: () => Promise.resolve(ok(boards)),
    board: () => new Promise(() => undefined),
    conversation: () => new Promise(() => undefined),
    history: () => historyAt('/'),
    navigate: () => Promise.resolve(),
  };
  Object.assign(host, standard, changed);
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

const COMMANDS: Record<string, Asked> = {
  getContext: () => host.context,
  createHistory: () => host.history(),
  navigate: (target) => host.navigate(target),
  invoke: ({ functionKey, payload }: { functionKey: string; payload: BoardQuestion }) => {
    if (functionKey === 'boards') return host.boards();
    if (functionKey === 'conversation') {
      conversationQuestions.push(payload);
      return host.conversation(payload);
    }
    boardQuestions.push(payload);
    return host.board(payload);
  },
};

newHost();
Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  __bridge: {
    callBridge: (command: string, payload: never) => Promise.resolve(COMMANDS[command]?.(payload)),
  },
});
