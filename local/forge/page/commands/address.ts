/// <reference lib="dom" />
import type { Location } from '../../bridge/wire';
import { locationOf, pathOf } from '../panel-path';
import { addressOf } from '../scenario';
import type { Stage } from '../stage';
import { type Command, fieldsOf } from './command';

/** Only a page has an address of its own; a window is told so. */
const createHistory: Command = (stage, { window: shownOver }) => {
  if (shownOver !== null) throw new Error('A window has no address of its own.');
  return locationOf(stage.scenario().path);
};

const historyStep: Command = (stage, _frame, data) => {
  const { action, location: to } = fieldsOf(data);
  stage.writePath(pathOf(to as Location), action === 'REPLACE' ? 'REPLACE' : 'PUSH');
};

const historyGo: Command = (_stage, _frame, data) => {
  history.go(Number(fieldsOf(data)['steps']));
};

const getUrl: Command = (stage, _frame, target) =>
  new URL(pathTo(stage, fieldsOf(target)), location.origin).href;

/** Opens an address of the site or another one: in this tab, or in a new one that cannot reach back. */
const navigate: Command = (stage, _frame, data) => {
  const asked = fieldsOf(data);
  const address = new URL(pathTo(stage, asked), location.origin);
  if (!['http:', 'https:'].includes(address.protocol)) throw new Error('Only web addresses can be opened.');
  if (asked['type'] === 'new-tab') window.open(address.href, '_blank', 'noopener');
  else location.assign(address.href);
};

export const addressCommands = { createHistory, historyStep, historyGo, getUrl, navigate };

/** Where a target of the router leads on this site; a plain address leads to itself. */
function pathTo(stage: Stage, data: Readonly<Record<string, unknown>>): string {
  const named = (name: string) => {
    const value = data[name];
    return typeof value === 'string' ? value : '';
  };
  if (named('url') !== '') return named('url');
  if (data['target'] === 'issue') return `/browse/${named('issueKey')}`;
  if (data['target'] === 'module') {
    const path = named('path') === '' ? '/' : `/${named('path').replace(/^\//, '')}`;
    const project = named('projectKey') === '' ? stage.scenario().project : named('projectKey');
    return addressOf({ ...stage.scenario(), module: named('moduleKey'), project, path });
  }
  throw new Error(`The local host has no page for the target "${String(data['target'])}".`);
}
