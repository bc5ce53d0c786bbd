import { kvs } from '@forge/kvs';
import { randomBytes } from 'node:crypto';

const KEY = 'role-fingerprint-secret';
const BYTES = 32;

/** The secret that makes the fingerprint of a role's members unreadable for everybody else; made once for each site. */
export async function roleSecret(): Promise<string> {
  const known = await kvs.getSecret<string>(KEY);
  if (typeof known === 'string') return known;
  const secret = randomBytes(BYTES).toString('hex');
  await kvs.setSecret(KEY, secret);
  return secret;
}
