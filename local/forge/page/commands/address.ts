/// <reference lib="dom" />
import type { Location } from '../../bridge/wire';
import { locationOf, pathOf } from '../panel-path';
import { addressOf } from '../scenario';
import type { Stage } from '../stage';
import { type Command, fieldsOf } from './command';

/** Only a page has an address of its own; a window is told so, and what stands in a place of Jira's own. */
const createHistory: Command = (stage, { window: shownOver, module }) => {
  if (shownOver !== null) throw new Error('A window has no address of its own.');
  if (module.shownAs !== 'page') throw new Error('Only a page has an address of its own.');
  return locationOf(stage.scenario().path);
};

const historyStep: Command = (stage, _frame, data) => {
  const { action, location: to } = fieldsOf(data);
  stage.writePath(pathOf(to as Location), action === 'REPLACE' ? 'REPLACE' : 'PUSH');
};

const historyGo: Command = (_stage, _frame, data) => {
  history.go(Number(fieldsOf(data)['steps']));
};

/** The address as others may use it: without who looks. */
const getUrl: Command = (stage, _frame, target) =>
  new URL(pathTo(stage, fieldsOf(target)), location.origin).href;

/** Opens an address of the site or another one: in this tab, or in a new one that cannot reach back. */
const navigate: Command = (stage, _frame, data) => {
  const asked = fieldsOf(data);
  const item = asked['target'] === 'issue' ? String(asked['issueKey']) : null;
  const path = item === null ? pathTo(stage, asked) : addressOf({ ...stage.scenario(), place: 'item', item });
  const address = new URL(path, location.origin);
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
    return addressOf({ ...stage.scenario(), place: undefined, module: named('moduleKey'), project, path });
  }
  throw new Error(`The local host has no page for the target "${String(data['target'])}".`);
}
