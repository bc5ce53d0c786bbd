import { z } from 'zod';
import { LONGEST_TEXT } from '../../domain/model/written-text';

/** What people write into one field, without the spaces around it. */
export const writtenText = z.string().trim().max(LONGEST_TEXT);
