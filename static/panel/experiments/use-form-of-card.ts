import type { BreakerLibrary, SavedExperiment } from '../../../src/contract';
import type { Failure } from '../asked';
import { ask } from '../call';
import { words } from '../words';
import { afterSaving, questionOf } from './card-form';
import type { CardForm } from './card-form';
import { notYet, useDesk, withForm } from './desk';
import type { Written } from './desk';
import { withExperiment } from './shown-experiments';
import type { ShownExperiments } from './shown-experiments';

interface FormOfCard {
  /** Whether the card is one of those that are shown; a new one is not yet. */
  readonly isThere: boolean;
  readonly library: BreakerLibrary | undefined;
  readonly write: (change: (form: CardForm) => CardForm) => void;
  readonly save: () => Promise<Failure | null>;
  readonly close: () => Promise<null>;
}

/** What can be done with a card that is being written. */
export function useFormOfCard(form: CardForm, { value, question }: ShownExperiments): FormOfCard {
  const { change } = useDesk();
  const isThere = value.experiments.some((one) => one.id === form.id);
  const library = value.library.find(({ breaker }) => breaker === form.breaker);
  const save = async () => {
    if (form.card.weTry.trim() === '') return notYet(words.experiments.tryFirst);
    const answer = await ask('saveExperiment', questionOf(form, isThere, library?.signals[0]?.id ?? null));
    // Also for what others changed meanwhile.
    question.askQuietly();
    if (answer.kind === 'failed') {
      if (answer.code === 'experiment-unknown') change(() => ({ focus: `gone/${form.token}` }));
      return answer;
    }
    question.amend((all) => withExperiment(all, answer.value.experiment));
    change((written) => afterAnswer(written, form, answer.value));
    return null;
  };
  const write: FormOfCard['write'] = (changed) => {
    change((written) => ({ forms: withForm(written, form.token, changed) }));
  };
  const close = () => {
    change((written) => closed(written, form, isThere));
    return Promise.resolve(null);
  };
  return { isThere, library, write, save, close };
}

function closed(written: Written, { id, token }: CardForm, isThere: boolean): Partial<Written> {
  return {
    forms: withForm(written, token, () => null),
    focus: isThere ? `card/${String(id)}` : 'experiments',
  };
}

/** The focus goes to the saved card, or to the choice between both versions; it stays where somebody goes on typing. */
function afterAnswer(written: Written, sent: CardForm, answer: SavedExperiment): Partial<Written> {
  const forms = withForm(written, sent.token, (now) => afterSaving(now, sent, answer));
  if (answer.kind === 'conflict') return { forms, focus: `conflict/${sent.token}` };
  const { id } = answer.experiment;
  const isOpen = forms.some(({ token }) => token === sent.token);
  return {
    forms,
    focus: isOpen ? null : `card/${id}`,
    said: { about: id, says: words.experiments[answer.kind] },
  };
}
