import type { BreakerCard, HintCard as Hint } from '../../../src/contract';
import { words } from '../words';
import { BreakerTexts } from './breaker-texts';
import { Evidence } from './evidence';

interface Props {
  readonly hint: Hint;
  readonly breakers: readonly BreakerCard[];
  /** What the hint says that is not told above for both sides. */
  readonly says: readonly string[];
}

/** One hint: what was seen since when, and what each breaker that it can belong to means, asks and suggests. */
export function HintCard({ hint, breakers, says }: Props) {
  const own = hint.breakers.flatMap((id) => breakers.filter((breaker) => breaker.id === id));
  return (
    <article className="card">
      <h5 className="card-title">
        <bdi>{own.map(({ name }) => words.talk.quoted(name)).join(` ${words.talk.or} `)}</bdi>
      </h5>
      {says.length === 0 && <p className="card-says">{words.talk.seenAbove}</p>}
      {says.map((one) => (
        <p key={one} className="card-says">
          <bdi lang="en">{one}</bdi>
        </p>
      ))}
      <p className="cell-detail">
        <bdi>{words.talk.since(hint.since)}</bdi>
      </p>
      {own.map((breaker) => (
        <Texts key={breaker.id} breaker={breaker} weSee={hint.says.join(' ')} named={own.length > 1} />
      ))}
      <Evidence rows={hint.evidence} />
    </article>
  );
}

interface TextsProps {
  readonly breaker: BreakerCard;
  readonly weSee: string;
  readonly named: boolean;
}

/** Of several breakers each is named again above its own texts. */
function Texts({ breaker, weSee, named }: TextsProps) {
  return (
    <>
      {named && <h6 className="card-part">{words.talk.quoted(breaker.name)}</h6>}
      <BreakerTexts breaker={breaker} weSee={weSee} />
    </>
  );
}
