import { useEffect, useRef } from 'react';
import { lookAt } from './look-at';
import type { OnPage } from './look-at';
import type { Pace } from './pace';
import { watch } from './watch';

/** Keeps what is shown up with its boards for as long as it is on the page; other boards begin anew. */
export function useLook(onPage: OnPage, pace: Pace): void {
  const now = useRef(onPage);
  useEffect(() => {
    now.current = onPage;
  });
  const boards = onPage.boards.map(({ id }) => id).join(' ');
  useEffect(
    () =>
      boards === ''
        ? undefined
        : watch(
            lookAt(() => now.current),
            pace,
          ),
    [boards, pace],
  );
}
