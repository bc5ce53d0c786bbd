import { siteSecret } from '../doors/site-secret';

/** The secret that makes the fingerprint of a role's members unreadable for everybody else; made once for each site. */
export function roleSecret(): Promise<string> {
  return siteSecret('role-fingerprint-secret');
}
