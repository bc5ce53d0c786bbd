import { kvs } from '@forge/kvs';
import { randomBytes } from 'node:crypto';

const BYTES = 32;

/** A secret of this site, made on first use and readable for the app alone. */
export async function siteSecret(key: string): Promise<string> {
  const known = await kvs.getSecret<string>(key);
  if (typeof known === 'string') return known;
  const secret = randomBytes(BYTES).toString('hex');
  await kvs.setSecret(key, secret);
  return secret;
}
