import * as z from 'zod';
import { LIMITS } from './limits';

/** How many results one page holds. */
export const pageLimit = z.number().int().min(1).max(LIMITS.largestPage).default(LIMITS.pageSize);
