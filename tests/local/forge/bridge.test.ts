/** @jest-environment jsdom */
import { type ConnectedPanel, connectPanel } from './connected-panel';

interface PanelHistory {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly listen: (heard: (location: { pathname: string }, action: string) => void) => () => void;
  readonly push: (path: string) => void;
  readonly replace: (target: { pathname: string }) => void;
}

let panel: ConnectedPanel;
beforeEach(async () => {
  document.body.innerHTML = '<div id="flags"></div>';
  panel = await connectPanel();
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('the address bar, lent to a panel', () => {
  test('starts where the page’s address says', async () => {
    const history = (await panel.callBridge('createHistory')) as PanelHistory;
    expect(history.location).toEqual({ pathname: '/board/1', search: '', hash: '' });
  });

  test('knows the new place on the next line, and so do those who listen', async () => {
    const history = (await panel.callBridge('createHistory')) as PanelHistory;
    const heard: string[] = [];
    const stop = history.listen(({ pathname }, action) => void heard.push(`${action} ${pathname}`));
    history.push('/board/2?tab=all');
    expect(history.location).toMatchObject({ pathname: '/board/2', search: '?tab=all' });
    history.replace({ pathname: '/board/3' });
    stop();
    history.push('/unheard');
    expect(heard).toEqual(['PUSH /board/2', 'REPLACE /board/3']);
    await soon();
    expect(panel.written).toEqual(['PUSH /board/2?tab=all', 'REPLACE /board/3', 'PUSH /unheard']);
  });

  test('moves the panel when the browser goes back', async () => {
    const history = (await panel.callBridge('createHistory')) as PanelHistory;
    const heard: string[] = [];
    history.listen(({ pathname }, action) => void heard.push(`${action} ${pathname}`));
    panel.frame.say({ kind: 'location', location: { pathname: '/before', search: '', hash: '' } });
    expect(heard).toEqual(['POP /before']);
    expect(history.location.pathname).toBe('/before');
  });

  test('is not lent to a window', async () => {
    const shownOver = await connectPanel({ context: {}, close: () => undefined });
    await expect(shownOver.callBridge('createHistory')).rejects.toThrow('no address of its own');
  });
});

describe('themes', () => {
  test('come as attributes and a style sheet, once, and follow the page', async () => {
    const enabled = panel.callBridge('enableTheming');
    await soon();
    const sheets = document.head.querySelectorAll('link[rel="stylesheet"]');
    sheets[0]?.dispatchEvent(new Event('load'));
    await enabled;
    expect(document.documentElement.dataset).toMatchObject({
      theme: 'dark:dark light:light',
      colorMode: 'dark',
    });
    await panel.callBridge('enableTheming');
    expect(document.head.querySelectorAll('link[rel="stylesheet"]')).toHaveLength(1);
    panel.frame.say({ kind: 'theme', colorMode: 'light' });
    expect(document.documentElement.dataset['colorMode']).toBe('light');
  });
});

describe('events', () => {
  test('reach those who listen for them until they stop', async () => {
    const heard: unknown[] = [];
    const callback = (payload: unknown) => void heard.push(payload);
    const subscription = (await panel.callBridge('on', { event: 'marked', callback })) as {
      unsubscribe: () => void;
    };
    await panel.callBridge('emit', { event: 'marked', payload: { item: 1 } });
    await panel.callBridge('emit', { event: 'other', payload: { item: 2 } });
    subscription.unsubscribe();
    await soon();
    await panel.callBridge('emit', { event: 'marked', payload: { item: 3 } });
    expect(heard).toEqual([{ item: 1 }]);
  });
});

describe('messages at the edge of the page', () => {
  test('are shown, call back what their buttons do, and can be closed', async () => {
    let acted = 0;
    const flag = { id: 'saved', title: 'Saved', actions: [{ text: 'Undo', onClick: () => (acted += 1) }] };
    await panel.callBridge('showFlag', flag);
    await panel.callBridge('showFlag', flag);
    expect(document.querySelectorAll('.flag')).toHaveLength(1);
    document.querySelector<HTMLElement>('.flag button')?.click();
    expect(acted).toBe(1);
    expect(await panel.callBridge('closeFlag', { id: 'saved' })).toBe(true);
    expect(await panel.callBridge('closeFlag', { id: 'saved' })).toBe(false);
  });
});

describe('a window over the page', () => {
  test('hands back what its panel closes with', async () => {
    const handed: unknown[] = [];
    const shownOver = await connectPanel({
      context: { n: 1 },
      close: (payload) => void handed.push(payload),
    });
    expect(await shownOver.callBridge('close', { chosen: 7 })).toBe(true);
    expect(handed).toEqual([{ chosen: 7 }]);
  });

  test('only a window can be closed', async () => {
    expect(await panel.callBridge('close')).toBe(false);
    expect(await panel.callBridge('onClose', () => undefined)).toBe(false);
  });
});

describe('addresses', () => {
  test('of items and modules lie on this site', async () => {
    const item = await panel.callBridge('getUrl', { target: 'issue', issueKey: 'SHOP-1' });
    expect(item).toBe('http://localhost/browse/SHOP-1');
    const module = await panel.callBridge('getUrl', { target: 'module', moduleKey: 'settings' });
    expect(new URL(String(module)).searchParams.get('module')).toBe('settings');
  });

  test('that are no web addresses are not opened', async () => {
    const script = panel.callBridge('navigate', { url: 'javascript:alert(1)', type: 'same-tab' });
    await expect(script).rejects.toThrow('Only web addresses');
  });
});

describe('what the local host lacks', () => {
  test.each(['openRovo', 'fetchRemote', 'subscribeRealtimeChannel', 'getFrameId', 'made-up'])(
    'is refused by its name: %s',
    async (command) => {
      await expect(panel.callBridge(command, {})).rejects.toThrow(`"${command}"`);
    },
  );
});
