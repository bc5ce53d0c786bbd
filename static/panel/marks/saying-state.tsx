import { words } from '../words';
import type { Saying } from './use-saying';

/** Beside what was pressed: that it is being said, or why it was not and what to do. */
export function SayingState({ asking, failure }: Omit<Saying, 'say'>) {
  return (
    <>
      <span className="saying" role="status">
        {asking ? words.marks.saying : ''}
      </span>
      {failure !== null && (
        <span className="saying-failure" role="alert">
          {failure.says} {failure.next}
        </span>
      )}
    </>
  );
}
