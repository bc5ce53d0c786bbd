import type { Outcome } from '../../../src/contract';
import { SwitchButton } from '../consent/switch-button';
import { words } from '../words';
import { newForm } from './card-form';
import { notYet, useDraft, withoutDraft } from './desk';
import type { Written } from './desk';
import { Radios } from './radios';
import { useMove } from './shown-experiments';
import type { OneShown } from './shown-experiments';
import { TextField } from './text-field';

interface Props extends OneShown {
  readonly legend: string;
  readonly options: Readonly<Partial<Record<Outcome, string>>>;
}

/** Once its sprints have closed, and folded before that: an experiment can be stopped at any time. */
export function Decide(one: OneShown) {
  const { state } = one.experiment;
  const { decide, decideEarly, outcomes } = words.experiments;
  if (state.kind === 'due') return <Review {...one} legend={decide} options={outcomes} />;
  if (state.kind !== 'running') return null;
  const options = state.closed === 0 ? { stop: outcomes.stop } : outcomes;
  return (
    <details className="evidence">
      <summary>{decideEarly}</summary>
      <Review {...one} legend={decideEarly} options={options} />
    </details>
  );
}

/** Keep, change or stop, and what was learned. */
function Review({ legend, options, ...one }: Props) {
  const { fields, write, save } = useReview(one);
  const { learned: name, saveReview } = words.experiments;
  return (
    <div className="review">
      <Radios
        legend={legend}
        value={fields.outcome}
        options={options}
        choose={(outcome) => write({ outcome })}
      />
      <TextField label={name} value={fields.learned} write={(learned) => write({ learned })} />
      <p className="notice-actions">
        <SwitchButton name={saveReview} className="button button-primary" send={save} />
      </p>
    </div>
  );
}

function useReview(one: OneShown) {
  const name = `review/${one.experiment.id}`;
  const { fields, write } = useDraft(name, { outcome: '', learned: '' });
  const move = useMove(one);
  const { decideFirst, reviewSaved } = words.experiments;
  const save = async () => {
    const { outcome, learned } = fields;
    if (!isOutcome(outcome)) return notYet(decideFirst);
    return move({ kind: 'review', outcome, learned }, reviewSaved, (written) => ({
      drafts: withoutDraft(written, name),
      ...(outcome === 'change' ? withNextCard(written, one) : {}),
    }));
  };
  return { fields, write, save };
}

function isOutcome(text: string): text is Outcome {
  return text in words.experiments.outcomes;
}

/** Who changes an experiment goes on with a new card that follows it and compares the same. */
function withNextCard(
  { forms }: Written,
  { experiment, shown: { boardId, value } }: OneShown,
): Partial<Written> {
  const { id, breaker, breakerName, card, facts } = experiment;
  const signals = value.library.find((one) => one.breaker === breaker)?.signals;
  const signal = signals?.find(({ asks }) => asks === facts?.asks)?.id ?? null;
  const next = newForm({ boardId, breaker, name: breakerName, signal, follows: id }, card);
  return { forms: [next, ...forms], focus: `form/${next.token}` };
}
