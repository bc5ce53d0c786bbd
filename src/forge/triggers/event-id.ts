import { z } from 'zod';

/** An id in an event: a number, or a text of digits. */
export const eventId = z
  .union([z.int().positive(), z.string().regex(/^[1-9]\d{0,14}$/)])
  .transform((id) => Number(id));
