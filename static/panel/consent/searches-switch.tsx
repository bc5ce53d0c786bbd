import { ask } from '../call';
import { words } from '../words';
import { SwitchButton } from './switch-button';
import type { BoardConsent } from './use-consent';

interface Props {
  readonly boardId: number;
  readonly asked: BoardConsent;
}

/** At the foot of a board that is on: the team lets searches use `notMarked()`, or no longer. */
export function SearchesSwitch({ boardId, asked: { consent } }: Props) {
  const { value } = consent;
  if (value?.state !== 'on' || !value.mayAgree) return null;
  const turn = async () => {
    const answer = await ask('allowNotMarked', { boardId, on: !value.notMarkedSearch });
    if (answer.kind === 'failed') return answer;
    consent.amend(() => answer.value);
    return null;
  };
  const { title, about, on, off } = words.searches;
  return (
    <section className="section notes" aria-labelledby="searches">
      <h2 id="searches" className="section-title">
        {title}
      </h2>
      {about.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <p className="notice-actions">
        <SwitchButton name={value.notMarkedSearch ? off : on} className="button" send={turn} />
      </p>
    </section>
  );
}
