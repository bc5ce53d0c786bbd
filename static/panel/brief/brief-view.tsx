import { FailureView } from '../views/failure-view';
import { words } from '../words';
import { BriefText } from './brief-text';
import type { OpenedBrief } from './use-brief';
import { useOpened } from './use-opened';

/** The opened brief below the header. */
export function BriefView({ brief }: { readonly brief: OpenedBrief }) {
  return brief.isOpen ? <Opened {...brief} /> : null;
}

function Opened({ question, close }: OpenedBrief) {
  const box = useOpened(close);
  const { value, asking, slow } = question;
  return (
    <section ref={box} tabIndex={-1} className="brief" aria-labelledby="brief">
      <h2 id="brief" className="section-title">
        {value === null ? words.brief.open : words.brief.title(value.sprint)}
      </h2>
      <p>{words.brief.about}</p>
      <p role="status">{asking && (slow ? words.slow : words.brief.writing)}</p>
      <Written question={question} focus={() => box.current?.focus()} />
      <p className="notice-actions">
        <button type="button" className="button" onClick={close}>
          {words.brief.close}
        </button>
      </p>
    </section>
  );
}

/** The text, or why there is none. */
function Written({ question, focus }: Pick<OpenedBrief, 'question'> & { readonly focus: () => void }) {
  const { value, failure, askAgain } = question;
  if (value !== null) return <BriefText key={value.markdown} brief={value} />;
  if (failure === null) return null;
  const tryAgain = (): void => {
    focus();
    askAgain();
  };
  return <FailureView failure={failure} tryAgain={tryAgain} />;
}
