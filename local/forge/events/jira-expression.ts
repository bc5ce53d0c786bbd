import { type Node, parseSync } from '@swc/core';
import { Script, createContext } from 'node:vm';

/** What an expression says of an event. Throws where Jira would meet an error: a missing value, no boolean. */
export type JiraExpression = (event: object) => boolean;

const MOST_MILLISECONDS = 100;
/** Methods of Jira's expressions that JavaScript has under the same name. */
const METHODS = new Set(['some', 'every', 'filter', 'map', 'includes', 'indexOf']);
const OPERATORS = new Set(['==', '!=', '<', '<=', '>', '>=', '&&', '||', '??']);
const PLAIN = new Set([
  'StringLiteral',
  'NumericLiteral',
  'BooleanLiteral',
  'NullLiteral',
  'Identifier',
  'ParenthesisExpression',
  'MemberExpression',
  'Computed',
  'OptionalChainingExpression',
  'ArrayExpression',
  'ArrowFunctionExpression',
  'ConditionalExpression',
]);

/**
 * Reads the part of Jira's expression language that is JavaScript too: members, optional chaining, comparisons,
 * `&&`, `||`, `!`, literals, and arrow functions in `some`, `every`, `filter`, `map`. Anything else is refused by its name.
 */
export function jiraExpression(text: string): JiraExpression {
  check(onlyExpression(text), text);
  const script = new Script(`"use strict"; const event = JSON.parse(given); (${text}\n)`);
  return (event) => {
    const globals = { given: JSON.stringify(event) };
    const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
    const answer: unknown = script.runInContext(context, { timeout: MOST_MILLISECONDS });
    if (typeof answer === 'boolean') return answer;
    throw new Error(`The expression "${text}" gives no true or false.`);
  };
}

function onlyExpression(text: string): Node {
  const { body } = parseSync(text, { syntax: 'ecmascript', target: 'es2022', isModule: false });
  const [statement, ...more] = body;
  if (statement?.type === 'ExpressionStatement' && more.length === 0) return statement.expression;
  throw unsupported(statement?.type ?? 'nothing', text);
}

/** Walks the whole tree: every node must be of a kind that both languages read alike. */
function check(node: Node, text: string): void {
  if (!isKnown(node)) throw unsupported(nameOf(node), text);
  for (const child of childrenOf(node)) check(child, text);
}

function isKnown(node: Node): boolean {
  switch (node.type) {
    case 'BinaryExpression':
      return OPERATORS.has(textIn(node, 'operator'));
    case 'UnaryExpression':
      return ['!', '-'].includes(textIn(node, 'operator'));
    case 'CallExpression':
      return METHODS.has(methodOf(node));
    default:
      return PLAIN.has(node.type);
  }
}

function methodOf(call: Node): string {
  const callee = nodeIn(call, 'callee');
  const member = callee?.type === 'OptionalChainingExpression' ? nodeIn(callee, 'base') : callee;
  const property = member?.type === 'MemberExpression' ? nodeIn(member, 'property') : undefined;
  return property?.type === 'Identifier' ? textIn(property, 'value') : '';
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value: unknown) =>
    Array.isArray(value) ? value.flatMap(nodesIn) : nodesIn(value),
  );
}

/** Arguments and elements of lists are wrapped once more. */
function nodesIn(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && typeof value.type === 'string') return [value as Node];
  return 'expression' in value ? nodesIn(value.expression) : [];
}

function nodeIn(node: Node, name: string): Node | undefined {
  return nodesIn(Reflect.get(node, name))[0];
}

function textIn(node: Node, name: string): string {
  const value: unknown = Reflect.get(node, name);
  return typeof value === 'string' ? value : '';
}

function nameOf(node: Node): string {
  return [node.type, textIn(node, 'operator') || methodOf(node)].filter((part) => part !== '').join(' ');
}

function unsupported(name: string, text: string): Error {
  return new Error(`The local Forge host does not read "${name}" in the expression "${text}".`);
}
