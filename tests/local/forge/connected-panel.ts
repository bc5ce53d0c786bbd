import type { SiteLine } from '../../../local/forge/bridge/site-line';
import type { ToPanel } from '../../../local/forge/bridge/wire';
import type { SiteFacts } from '../../../local/forge/host/site-facts';
import type { PanelFrame, PanelWindow } from '../../../local/forge/page/panel-frame';
import type { Scenario } from '../../../local/forge/page/scenario';
import type { Stage } from '../../../local/forge/page/stage';

type Said = Parameters<PanelFrame['say']>[0];

/** The page around a panel, and the panel's bridge, joined without a browser between them. */
export interface ConnectedPanel {
  readonly callBridge: (command: string, data?: unknown) => Promise<unknown>;
  readonly line: SiteLine;
  readonly frame: PanelFrame;
  readonly stage: Stage;
  /** What the page was asked to write to its address. */
  readonly written: readonly string[];
}

const SCENARIO: Scenario = {
  project: 'SHOP',
  as: 'person-1',
  theme: 'dark',
  module: 'page',
  path: '/board/1',
};

export async function connectPanel(shownOver: PanelWindow | null = null): Promise<ConnectedPanel> {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList;
  const { panelBridge } = await import('../../../local/forge/bridge/panel-bridge');
  const { answerCommand } = await import('../../../local/forge/page/commands');
  const hearers: ((message: Said) => void)[] = [];
  const say = (message: Said) => {
    for (const hear of hearers) hear(structuredCloneOf(message));
  };
  const frame = frameOf(say, shownOver);
  const written: string[] = [];
  const stage = stageOf(frame, written);
  const line: SiteLine = {
    say(message) {
      if (message.kind !== 'ask') return;
      const { id, command, data } = structuredCloneOf(message);
      Promise.resolve()
        .then(() => answerCommand(stage, frame, command, data))
        .then((result) => say({ kind: 'answer', id, result }))
        .catch((thrown: unknown) => say({ kind: 'refusal', id, message: (thrown as Error).message }));
    },
    hear(kind, heard) {
      hearers.push((message) => {
        if (message.kind === kind)
          heard({ channel: '', ...message } as Extract<ToPanel, { kind: typeof kind }>);
      });
    },
  };
  return { callBridge: panelBridge(line).callBridge, line, frame, stage, written };
}

/** Messages between windows are copied: a function among them would be an error. */
function structuredCloneOf<T>(message: T): T {
  const seen = JSON.stringify(message, (_, value: unknown) => {
    if (typeof value === 'function') throw new DOMException('A function cannot be cloned.', 'DataCloneError');
    return value;
  });
  return JSON.parse(seen) as T;
}

function frameOf(say: PanelFrame['say'], shownOver: PanelWindow | null): PanelFrame {
  const module = { key: 'page', title: 'Page', shownAs: 'page', place: 'Project', resource: 'main' } as const;
  return { module, iframe: document.createElement('iframe'), window: shownOver, say };
}

function stageOf(frame: PanelFrame, written: string[]): Stage {
  const site = { themeAttribute: 'dark:dark light:light', panelOrigin: 'http://127.0.0.1:1' } as SiteFacts;
  return {
    site,
    scenario: () => SCENARIO,
    writePath: (path, action) => void written.push(`${action} ${path}`),
    show: () => undefined,
    reload: () => void written.push('reload'),
    add: () => undefined,
    remove: () => undefined,
    frames: () => [frame],
  };
}
