/** The words that the specifications use, said to Mocha: it runs them in one process without loading anything twice. */
const { expect } = require('expect');
const { bind } = require('jest-each');
const { fn } = require('jest-mock');

const specification = (title, run) => it(title, () => run());

globalThis.expect = expect;
globalThis.jest = { fn };
globalThis.test = Object.assign(specification, { each: bind(specification, false) });

/** Mocha gives each file a `describe` of its own. */
let group = withEach(describe);
Object.defineProperty(globalThis, 'describe', {
  get: () => group,
  set: (given) => void (group = withEach(given)),
});

function withEach(given) {
  return Object.assign(given, { each: bind((title, run) => given(title, () => run()), false) });
}
