const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;

/** What may come next, given what stands before. */
type Expected = 'value' | 'value-or-]' | 'name' | 'name-or-}' | ':' | ', or end' | 'nothing';

interface Reading {
  readonly text: string;
  position: number;
  readonly open: ('{' | '[')[];
  expected: Expected;
}

export interface FirstError {
  /** Where the first token begins that does not belong there. */
  readonly position: number;
  /** The line of that place, from 1. */
  readonly line: number;
  /** The text simply ends too early: after the position comes nothing, or the beginning of a token. */
  readonly cut: boolean;
}

/**
 * Where a text stops being JSON. Called after `JSON.parse` refused the text, because its messages differ between
 * versions of Node and name no position in some of them.
 */
export function firstSyntaxError(text: string): FirstError {
  const reading: Reading = { text, position: 0, open: [], expected: 'value' };
  while (readToken(reading));
  const { position } = reading;
  return {
    position,
    line: text.slice(0, position).split('\n').length,
    cut: isBeginning(text.slice(position)),
  };
}

const UNFINISHED_TEXT = /^"(?:[^"\\\n]|\\[^\n])*\\?$/;
const UNFINISHED_NUMBER = /^-?[\d.eE+-]*$/;

function isBeginning(rest: string): boolean {
  const isWord = ['true', 'false', 'null'].some((word) => word.startsWith(rest));
  return isWord || UNFINISHED_TEXT.test(rest) || UNFINISHED_NUMBER.test(rest);
}

/** Reads one token; false at the first that does not belong there, with the position on it. */
function readToken(reading: Reading): boolean {
  reading.position = endOf(SPACE, reading) ?? reading.position;
  const end = endOf(TOKEN, reading);
  if (end === null) return false;
  const next = after(reading, reading.text.slice(reading.position, end));
  if (next === null) return false;
  reading.expected = next;
  reading.position = end;
  return true;
}

function endOf(pattern: RegExp, { text, position }: Reading): number | null {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** What may come after the token; null when the token may not stand here. */
function after(reading: Reading, token: string): Expected | null {
  const { expected } = reading;
  switch (token) {
    case '{':
      return opened(reading, '{', 'name-or-}');
    case '[':
      return opened(reading, '[', 'value-or-]');
    case '}':
      return closed(reading, '{', 'name-or-}');
    case ']':
      return closed(reading, '[', 'value-or-]');
    case ':':
      return expected === ':' ? 'value' : null;
    case ',':
      return afterComma(reading);
    default:
      return afterScalar(reading, token);
  }
}

function opened(reading: Reading, bracket: '{' | '[', next: Expected): Expected | null {
  if (!takesValue(reading.expected)) return null;
  reading.open.push(bracket);
  return next;
}

function closed(reading: Reading, bracket: '{' | '[', empty: Expected): Expected | null {
  if (reading.open.at(-1) !== bracket) return null;
  if (reading.expected !== empty && reading.expected !== ', or end') return null;
  reading.open.pop();
  return afterValue(reading);
}

function afterComma({ open, expected }: Reading): Expected | null {
  if (expected !== ', or end') return null;
  return open.at(-1) === '{' ? 'name' : 'value';
}

function afterScalar(reading: Reading, token: string): Expected | null {
  const { expected } = reading;
  if (expected === 'name' || expected === 'name-or-}') return token.startsWith('"') ? ':' : null;
  return takesValue(expected) ? afterValue(reading) : null;
}

function afterValue({ open }: Reading): Expected {
  return open.length === 0 ? 'nothing' : ', or end';
}

function takesValue(expected: Expected): boolean {
  return expected === 'value' || expected === 'value-or-]';
}
