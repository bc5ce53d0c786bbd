import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

/** What stands below the talk waits for it so long, in milliseconds. */
const WAITS = 2_000;

interface Props {
  readonly talk: ReactNode;
  /** Whether the talk is as large as it will be: it has been answered, or will not be. */
  readonly isThere: boolean;
  readonly children: ReactNode;
}

/**
 * The talk above what comes after it. Nothing that is being read may move: the rest comes together with the talk, and a
 * talk that is late stands last.
 */
export function InTime({ talk, isThere, children }: Props) {
  const [late, setLate] = useState(false);
  // What was shown once stays, with what is typed and unfolded in it.
  const [wasThere, setWasThere] = useState(isThere);
  if (isThere && !wasThere) setWasThere(true);
  useEffect(() => {
    if (wasThere) return undefined;
    const waiting = setTimeout(setLate, WAITS, true);
    return () => {
      clearTimeout(waiting);
    };
  }, [wasThere]);
  return (
    <>
      {!late && talk}
      {(late || wasThere) && children}
      {late && talk}
    </>
  );
}
