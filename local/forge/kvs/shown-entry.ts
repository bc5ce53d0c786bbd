import * as z from 'zod';
import type { Entry } from './entry';

export const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])).optional();

type MetadataFields = z.infer<typeof metadataFields>;

/** An entry as the platform shows it: its key and value, and of the metadata what was asked for. */
export function shownEntry(key: string, entry: Entry, fields: MetadataFields): Record<string, unknown> {
  const wanted = new Set(fields);
  return {
    key,
    value: entry.value,
    ...(wanted.has('CREATED_AT') ? { createdAt: entry.createdAt } : {}),
    ...(wanted.has('UPDATED_AT') ? { updatedAt: entry.updatedAt } : {}),
    ...(wanted.has('EXPIRE_TIME') && entry.expiresAt !== null
      ? { expireTime: new Date(entry.expiresAt).toISOString() }
      : {}),
  };
}
