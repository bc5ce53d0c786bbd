import type { ReactNode } from 'react';

/** What there is to talk about, above what comes after it. */
export type Around = (rest: ReactNode) => ReactNode;
