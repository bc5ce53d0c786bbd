import { knownFailure } from '../model/known-failure';

/**
 * A text names a person when it holds a mention, an e-mail address or an account id. A name in plain letters cannot be
 * told from any other word: that is what the question on the form is for.
 */
export function namesAPerson(text: string): boolean {
  // Full-width signs are read as the plain ones they stand for, signs without width as nothing, and those that an address
  // bar writes as %40 as what they are.
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return SIGNS.some((sign) => sign.test(plain));
}

const UUID = String.raw`[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}`;

const SIGNS: readonly RegExp[] = [
  // A mention as it is typed, and the letters after it.
  /@\p{L}/u,
  // An e-mail address, also one whose domain begins with a digit.
  /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]+\.\p{L}{2,}/u,
  // A mention as Jira stores it: [~name] or [~accountid:…].
  /\[~[^\]\s]/,
  /\baccountid\b\s*[:=]/i,
  // Account ids of Cloud, old and new, and user keys of Data Center.
  new RegExp(String.raw`(?<![0-9a-z-])${UUID}(?![0-9a-z-])`, 'i'),
  /(?<![0-9a-z])[0-9a-f]{24}(?![0-9a-z])/i,
  /\bJIRAUSER\d+\b/i,
];

/** Lets texts in that name no person. Throws `names-a-person`. */
export function refuseNames(texts: readonly string[]): void {
  if (texts.some(namesAPerson)) throw personNamed();
}

/** What is said to whoever wrote such a text, or says so on the form. */
export function personNamed() {
  return knownFailure(
    'names-a-person',
    'A text names a person, such as by a mention, an e-mail address or an account id. Nothing was saved, and your text is still on the page.',
    'Say it by the role, such as "Product Owner" or "a developer", then save it again.',
  );
}
