import { askHost } from '../ask-host';
import type { PanelFrame } from '../panel-frame';
import type { Stage } from '../stage';
import { type Command, fieldsOf } from './command';

/** What the panel asks of its app and of Jira. The scenario is the page's word: the panel cannot choose who looks. */
const invoke: Command = (stage, frame, data) => {
  const { functionKey, payload } = fieldsOf(data);
  return askHost('/invoke', { scenario: scenarioOf(stage, frame), functionKey, payload });
};

const fetchProduct: Command = (stage, frame, data) => {
  const { product, restPath, fetchRequestInit } = fieldsOf(data);
  const { method, headers, body } = fieldsOf(fetchRequestInit);
  return askHost('/product', {
    scenario: scenarioOf(stage, frame),
    product,
    restPath,
    method,
    headers,
    body,
  });
};

export const appCommands = { invoke, fetchProduct };

export function scenarioOf(stage: Stage, { module, edit }: PanelFrame) {
  const entryPoint = edit === undefined ? {} : { entryPoint: 'edit' };
  return { ...stage.scenario(), module: module.key, ...entryPoint };
}
