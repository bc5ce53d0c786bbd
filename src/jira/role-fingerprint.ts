import { createHmac } from 'node:crypto';

/**
 * Tells whether the same accounts still hold a role, without keeping who they are: a digest of all of them together, keyed
 * with a secret that only the app has. The same members give the same digest in whatever order; nobody can be found from it
 * without the secret.
 */
export function membershipFingerprint(members: ReadonlySet<string>, secret: string): string {
  if (secret === '') throw new RangeError('A fingerprint needs a secret.');
  const digest = createHmac('sha256', secret);
  for (const accountId of [...members].sort()) digest.update(`${String(accountId.length)}:${accountId};`);
  return digest.digest('hex');
}
