import type { ReactNode } from 'react';
import { words } from '../words';
import type { Readable } from '../use-question';
import { FailureView } from './failure-view';
import { NotTheTeam } from './not-the-team';

interface Props<T> {
  readonly question: Readable<T>;
  /** What is said while it is read. */
  readonly reading: string;
  readonly focusMain: () => void;
  readonly children: (value: T) => ReactNode;
}

/** What one question gives, once it is there; else that it is on its way, or why it is not shown. */
export function Answered<T>({ question, reading, focusMain, children }: Props<T>) {
  const { value, failure, slow, askAgain } = question;
  if (value !== null) return children(value);
  if (failure === null) return <Reading says={slow ? words.slow : reading} />;
  if (failure.code === 'not-the-team') return <NotTheTeam says={failure.says} next={failure.next} />;
  const tryAgain = (): void => {
    focusMain();
    askAgain();
  };
  return <FailureView failure={failure} tryAgain={tryAgain} />;
}

/** Whether a question was answered, or it was said why not. */
export function isSettled({ value, failure }: Readable<unknown>): boolean {
  return value !== null || failure !== null;
}

function Reading({ says }: { readonly says: string }) {
  return (
    <div className="section">
      <p className="lead" role="status">
        {says}
      </p>
      <div className="skeleton" aria-hidden="true">
        <div className="skeleton-list" />
      </div>
    </div>
  );
}
