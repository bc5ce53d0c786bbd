import { jiraTimestamp } from '../jira-timestamp';
import type { Fault } from './fault';
import { spoiltJson } from './fault';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
/** Below this, a number is no instant in milliseconds. */
const FIRST_INSTANT = 1_000_000_000_000;
const ID = /(^id|Id)$/;

/** How instants are written: epoch seconds, epoch milliseconds, ISO 8601 in UTC, or with an offset without colon. */
export type InstantForm = 'seconds' | 'milliseconds' | 'utc' | 'offset';

const WRITTEN: Readonly<Record<InstantForm, (at: number) => unknown>> = {
  seconds: (at) => at / 1_000,
  milliseconds: (at) => at,
  utc: (at) => new Date(at).toISOString(),
  offset: jiraTimestamp,
};

/** Every instant of an answer in another form; the moment stays the same. */
export function instantsAs(form: InstantForm): Fault {
  return spoiltJson((json) =>
    withValues(json, (value) => {
      const at = instantOf(value);
      return at === null ? value : WRITTEN[form](at);
    }),
  );
}

/** Every id that is a number comes as a text. */
export const idsAsTexts: Fault = spoiltJson((json) =>
  withValues(json, (value, name) => (ID.test(name) && typeof value === 'number' ? String(value) : value)),
);

/** Every id that is a text of digits comes as a number. */
export const idsAsNumbers: Fault = spoiltJson((json) =>
  withValues(json, (value, name) => {
    const isDigits = typeof value === 'string' && /^\d{1,15}$/.test(value);
    return ID.test(name) && isDigits ? Number(value) : value;
  }),
);

function instantOf(value: unknown): number | null {
  if (typeof value === 'number') return value >= FIRST_INSTANT ? value : null;
  return typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : null;
}

function withValues(json: unknown, change: (value: unknown, name: string) => unknown, name = ''): unknown {
  if (Array.isArray(json)) return json.map((one) => withValues(one, change, name));
  if (typeof json !== 'object' || json === null) return change(json, name);
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, withValues(value, change, key)]),
  );
}
