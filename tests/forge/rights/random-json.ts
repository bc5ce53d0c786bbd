import type { Chance } from '../../../local/demo/chance';

const NAMES = [
  ...[
    'boardId',
    'sprintId',
    'changes',
    'mark',
    'on',
    'kind',
    'zone',
    'fresh',
    'seen',
    'roleId',
    'pass',
    'id',
  ],
  ...['card', 'was', 'token', 'revision', 'move', 'statements', 'roundId', 'answers', 'norms', 'paused'],
  ...['__proto__', 'constructor', 'toString', 'length', '', '0', 'a name with spaces'],
];
const TEXTS = ['', 'boards', 'item', 'agreed', '3', 'UTC', '__proto__', '\u0000', '\ud800', '{"a":1}', '<b>'];
/** None of them is the id of a board. */
const NUMBERS = [0, -1, 1.5, 99_999, -0, 1e308, 5e-324, 2 ** 53, -(2 ** 31)];

/** Any JSON: wrong types under right names, deep, huge, with names that mean something to JavaScript. */
export function randomJson(chance: Chance): unknown {
  const kind = chance.whole(0, 19);
  if (kind === 0) return deep(chance.whole(10, 2_000), chance);
  if (kind === 1) return Array.from({ length: chance.whole(100, 5_000) }, () => chance.pick(NUMBERS));
  if (kind === 2) return { boardId: 'x'.repeat(chance.whole(1_000, 200_000)) };
  return value(chance, 4);
}

function value(chance: Chance, depth: number): unknown {
  const kind = chance.whole(0, depth > 0 ? 8 : 4);
  if (kind === 0) return null;
  if (kind === 1) return chance.happens(0.5);
  if (kind === 2) return chance.pick(NUMBERS);
  if (kind <= 4) return chance.pick(TEXTS);
  if (kind === 5) return Array.from({ length: chance.whole(0, 4) }, () => value(chance, depth - 1));
  return record(chance, depth);
}

/** By way of JSON, so that `__proto__` is a name like any other. */
function record(chance: Chance, depth: number): unknown {
  const entries = Array.from({ length: chance.whole(1, 6) }, () => {
    const name = JSON.stringify(chance.pick(NAMES));
    return `${name}:${JSON.stringify(value(chance, depth - 1))}`;
  });
  return JSON.parse(`{${entries.join(',')}}`) as unknown;
}

function deep(levels: number, chance: Chance): unknown {
  let inner: unknown = chance.pick(TEXTS);
  for (let level = 0; level < levels; level += 1) inner = level % 2 === 0 ? [inner] : { boardId: inner };
  return inner;
}
