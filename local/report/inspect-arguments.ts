import { parseArgs } from 'node:util';
import { knownFailure } from '../../src/domain/model/known-failure';
import { type Instant, instant } from '../../src/domain/model/instant';

/** What `npm run inspect` was asked. */
export interface InspectArguments {
  /** A site folder; `null` = the real site that the environment names. */
  readonly site: string | null;
  readonly boardId: number;
  readonly sprintId: number | null;
  /** `null` = the newest instant in the site folder, and the present on a real site. */
  readonly asOf: Instant | null;
  readonly form: 'text' | 'json' | 'brief';
  readonly audit: boolean;
}

export const USAGE =
  'npm run inspect -- [--site DIR] --board ID [--sprint ID] [--as-of 2026-11-21T09:00:00Z] [--json | --brief] [--audit]';

/** Reads the command line; anything else than the usage is a known failure with the usage as next step. */
export function readInspectArguments(words: readonly string[]): InspectArguments {
  const values = parse(words);
  return {
    site: values.site ?? null,
    boardId: wholeNumber('board', values.board ?? ''),
    sprintId: values.sprint === undefined ? null : wholeNumber('sprint', values.sprint),
    asOf: values['as-of'] === undefined ? null : pointInTime(values['as-of']),
    form: formOf(values),
    audit: values.audit === true,
  };
}

function formOf({ json = false, brief = false }: ReturnType<typeof parse>): InspectArguments['form'] {
  if (json && brief) throw unusable('--json and --brief are two documents: one at a time.');
  if (brief) return 'brief';
  return json ? 'json' : 'text';
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, strict: true }).values;
  } catch (thrown) {
    throw unusable(thrown instanceof Error ? thrown.message : 'The arguments cannot be read.');
  }
}

const OPTIONS = {
  site: { type: 'string' },
  board: { type: 'string' },
  sprint: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  brief: { type: 'boolean' },
  audit: { type: 'boolean' },
} as const;

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw unusable(`--${name} takes the number of a ${name}, not "${text}".`);
}

function pointInTime(text: string): Instant {
  const milliseconds = Date.parse(text);
  if (Number.isFinite(milliseconds)) return instant(milliseconds);
  throw unusable(`--as-of takes an instant such as 2026-11-21T09:00:00Z, not "${text}".`);
}

function unusable(says: string) {
  return knownFailure('question-unreadable', says, USAGE);
}
