import { useId } from 'react';
import type { ExperimentShown, FactsShown } from '../../../src/contract';
import { BeforeAfterChart } from '../charts/before-after';
import { Meaning } from '../talk/breaker-texts';
import { Evidence } from '../talk/evidence';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';
import { formOf } from './card-form';
import { CardLines, Written } from './card-lines';
import { useDesk, useDraft, useFocusHere } from './desk';
import { DraftMoves } from './draft-moves';
import { Decide } from './review';
import type { OneShown } from './shown-experiments';
import { WriteCard } from './write-card';

/** One experiment: its card, where it stands, its facts, and what can be done with it now. */
export function ExperimentArticle(one: OneShown) {
  const telling = useTelling();
  const title = useId();
  const { said } = useDesk();
  const { id, breakerName, card, state, facts } = one.experiment;
  const article = useFocusHere<HTMLElement>(`card/${id}`);
  return (
    <article ref={article} tabIndex={-1} className="card experiment" aria-labelledby={title}>
      <h4 id={title} className="card-title">
        <bdi>{words.talk.quoted(breakerName)}</bdi>
      </h4>
      <p className="cell-detail">{standingOf(one.experiment, telling).join(' · ')}</p>
      {said?.about === id && <p className="said">{said.says}</p>}
      <CardLines card={card} />
      {state.kind !== 'draft' && <Facts facts={facts} />}
      {state.kind === 'reviewed' && <Learned id={id} learned={state.learned} />}
      {state.kind === 'draft' && <DraftMoves {...one} />}
      <Decide {...one} />
      <Edit {...one} />
    </article>
  );
}

/** What Jira saw before and during the tries: a sentence, the sprints one by one, and what they rest on. */
function Facts({ facts }: { readonly facts: FactsShown | null }) {
  if (facts === null) return <p className="lead">{words.experiments.noFacts}</p>;
  return (
    <div className="facts">
      <p className="card-says">
        <bdi>{facts.says}</bdi>
      </p>
      <BeforeAfterChart facts={facts} />
      <Evidence rows={facts.evidence} />
    </div>
  );
}

/** Where somebody else's review came first, what was being written is still there. */
function Learned({ id, learned }: { readonly id: string; readonly learned: string }) {
  const { fields } = useDraft(`review/${id}`, { learned: '' });
  return (
    <dl className="meanings">
      <Meaning name={words.experiments.learned}>
        <Written says={learned} />
      </Meaning>
      {fields.learned !== '' && (
        <Meaning name={words.experiments.youHadWritten}>
          <Written says={fields.learned} />
        </Meaning>
      )}
    </dl>
  );
}

/** The way to change a card that may be changed; a form that is open stays whatever became of the card meanwhile. */
function Edit({ experiment, shown }: OneShown) {
  const { forms, change } = useDesk();
  const open = forms.find(({ id }) => id === experiment.id);
  if (open !== undefined) return <WriteCard form={open} shown={shown} />;
  if (experiment.state.kind === 'reviewed') return null;
  const edit = (): void => {
    const form = formOf(experiment, shown.boardId);
    change((written) => ({ forms: [...written.forms, form], focus: `form/${form.token}` }));
  };
  return (
    <p className="notice-actions">
      <button type="button" className="link-button" onClick={edit}>
        {words.experiments.edit}
      </button>
    </p>
  );
}

function standingOf({ state, card, side, follows }: ExperimentShown, telling: Telling): readonly string[] {
  const texts = words.experiments;
  const of = texts.sprintCount(card.sprints, telling.number(card.sprints));
  const told = [words.talk.sides[side]];
  if (follows !== null) told.push(texts.follows);
  if (state.kind === 'reviewed')
    told.push(texts.reviewedOn(telling.date(state.reviewedAt)), texts.outcomes[state.outcome]);
  if ('closed' in state)
    told.push(
      texts.startedOn(telling.day(state.startedAt)),
      texts.closedOf(telling.number(state.closed), of),
    );
  if (state.kind === 'running')
    told.push(state.reviewOn === null ? texts.reviewLater : texts.reviewOn(telling.day(state.reviewOn)));
  return told;
}
