/// <reference lib="dom" />
import { askHost } from '../ask-host';
import { colorModeOf } from '../color-mode';
import { openWindow } from '../panel-window';
import { scenarioOf } from './app';
import { type Command, callBack, fieldsOf } from './command';

const getContext: Command = async (stage, frame) => {
  const context = fieldsOf(await askHost('/context', { scenario: scenarioOf(stage, frame) }));
  const handed = frame.window?.context;
  return {
    ...context,
    locale: navigator.language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    theme: { colorMode: colorModeOf(stage.scenario().theme), light: 'light', dark: 'dark' },
    ...(handed === undefined ? {} : { extension: { ...fieldsOf(context['extension']), modal: handed } }),
  };
};

const enableTheming: Command = ({ site, scenario }) => ({
  colorMode: colorModeOf(scenario().theme),
  attribute: site.themeAttribute,
});

/** A page cannot be closed: `false`, which the bridge turns into its own words. */
const close: Command = (_stage, { window: shownOver }, payload) => {
  shownOver?.close(payload);
  return shownOver !== null;
};

const onClose: Command = (_stage, frame, callback) => {
  if (frame.window === null) return false;
  frame.iframe.closest('dialog')?.addEventListener('close', () => callBack(frame, callback), { once: true });
  return true;
};

const openModal: Command = (stage, frame, data) => {
  const { resource, title, size, context, onClose: closed } = fieldsOf(data);
  const module = typeof resource === 'string' ? { ...frame.module, resource } : frame.module;
  openWindow(stage, module, {
    title: typeof title === 'string' && title !== '' ? title : module.title,
    size: typeof size === 'string' ? size : 'medium',
    context,
    closed: (payload) => callBack(frame, closed, payload),
  });
  return true;
};

const changeWindowTitle: Command = (_stage, _frame, title) => {
  if (typeof title === 'string') document.title = title;
};

const reload: Command = (stage) => stage.reload();

const refresh: Command = (stage) => {
  stage.reload();
  return true;
};

/** What a panel does when it is ready, or may not do: nobody here waits for it, opens it, or talks to it. */
const emitReadyEvent: Command = () => true;
const open: Command = () => false;
const isRovoEnabled: Command = () => false;

export const viewCommands = {
  getContext,
  enableTheming,
  close,
  submit: close,
  onClose,
  openModal,
  changeWindowTitle,
  reload,
  refresh,
  emitReadyEvent,
  open,
  isRovoEnabled,
};
