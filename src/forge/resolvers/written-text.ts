import { z } from 'zod';

/** What people write into one field: at most 500 characters, without the spaces around it. */
export const writtenText = z.string().trim().max(500);
