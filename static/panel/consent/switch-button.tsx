import type { Failure } from '../asked';
import { SayingState } from '../marks/saying-state';
import { useSaying } from '../marks/use-saying';

interface Props {
  readonly name: string;
  /** Also a look: what is meant to be pressed first stands out. */
  readonly className: string;
  readonly send: () => Promise<Failure | null>;
}

/** Says one thing to the app; beside it that it is on its way, or why it did not arrive. */
export function SwitchButton({ name, className, send }: Props) {
  const { say, ...saying } = useSaying();
  return (
    <>
      <button
        type="button"
        className={className}
        aria-disabled={saying.asking}
        onClick={() => {
          say(send);
        }}
      >
        {name}
      </button>
      <SayingState {...saying} />
    </>
  );
}
