import { isKnownFailure, type KnownFailure, knownFailure } from '../../src/domain/model/known-failure';
import { proxyHint } from './proxy-hint';

const LOOK_AT_LINE = 'Check the connection, and JIRA_SITE.';
const CERTIFICATE =
  'If your company has a certificate of its own, name its file in NODE_EXTRA_CA_CERTS and start again.';

const MEANINGS: readonly (readonly [code: RegExp, says: (host: string) => string, next: string])[] = [
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    (host) => `There is no site at ${host}, or its name cannot be looked up.`,
    LOOK_AT_LINE,
  ],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/, (host) => `Nothing answers at ${host}.`, LOOK_AT_LINE],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
    (host) => `The certificate of ${host} is not one that this machine trusts.`,
    CERTIFICATE,
  ],
  [
    /Timeout|TIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT/,
    (host) => `${host} took too long to answer.`,
    'Try again in a few minutes.',
  ],
];

/** Why no answer came, in words: of the runtime's own message only the code is looked at, because it may quote a header. */
export function notReached(host: string, thrown: unknown): KnownFailure {
  if (isKnownFailure(thrown)) return thrown;
  const code = codeOf(thrown);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(code));
  const says = meaning?.[1](host) ?? `The line to ${host} broke off.`;
  const next = meaning?.[2] ?? LOOK_AT_LINE;
  return knownFailure(
    'jira-unreachable',
    says,
    [next, ...proxyHint(process.env, process.versions.node)].join(' '),
  );
}

/** What broke inside is the cause of what the runtime throws. */
function codeOf(thrown: unknown): string {
  return textIn(property(thrown, 'cause'), 'code') ?? textIn(thrown, 'name') ?? '';
}

function textIn(value: unknown, name: string): string | null {
  const found = property(value, name);
  return typeof found === 'string' ? found : null;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
