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
    locale: stage.scenario().locale ?? navigator.language,
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

/** What a gadget's configuration submits is kept; a window closes with it; elsewhere there is nothing to submit. */
const submit: Command = async (stage, frame, payload) => {
  if (frame.edit === undefined) return close(stage, frame, payload);
  await frame.edit.submit(payload);
  return true;
};

const onClose: Command = (_stage, frame, callback) => {
  if (frame.window === null) return false;
  frame.iframe.closest('dialog')?.addEventListener('close', () => callBack(frame, callback), { once: true });
  return true;
};

const openModal: Command = (stage, frame, data) => {
  const { resource, title, size, context, onClose: closed } = fieldsOf(data);
  const named = typeof title === 'string' && title !== '' ? title : frame.module.title;
  const shown = typeof resource === 'string' ? resource : frame.module.resource;
  openWindow(
    stage,
    { ...frame.module, title: named, resource: shown },
    {
      title: named,
      size: typeof size === 'string' ? size : 'medium',
      context,
      closed: (payload) => callBack(frame, closed, payload),
    },
  );
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
  submit,
  onClose,
  openModal,
  changeWindowTitle,
  reload,
  refresh,
  emitReadyEvent,
  open,
  isRovoEnabled,
};
