import { resolve } from 'node:path';
import ts from 'typescript';
import { textOf } from '../../architecture/project-files';
import { MANIFEST } from './app-at-hand';

const RESOLVER = 'src/forge/resolvers/index.ts';

/** The questions that the resolver answers, read from its definition. */
export function questions(): string[] {
  const source = ts.createSourceFile(resolve(RESOLVER), textOf(RESOLVER), ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'makeResolver') {
      const [definitions] = node.arguments;
      if (definitions !== undefined && ts.isObjectLiteralExpression(definitions)) {
        found.push(...definitions.properties.map(({ name }) => name?.getText() ?? 'without a name'));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Everything of the app that somebody can set going, named as in the matrix. */
export function handlers(): string[] {
  const { modules, jqlFunctions, actions, triggers, consumers, scheduledTriggers } = MANIFEST;
  const gadgets = modules.filter(({ type }) => type === 'jira:dashboardGadget');
  return [
    ...questions().map((name) => `question ${name}`),
    ...gadgets.map(({ key }) => `gadget ${key}`),
    ...jqlFunctions.map(({ name }) => `search ${name}`),
    ...actions.map(({ key }) => `action ${key}`),
    ...triggers.map(({ key }) => `trigger ${key}`),
    ...[...consumers.values()].map(({ key }) => `consumer ${key}`),
    ...scheduledTriggers.map(({ key }) => `schedule ${key}`),
  ];
}
