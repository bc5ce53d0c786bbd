import type { AgreementShown, Norms } from '../../../src/contract';
import type { Failure } from '../asked';
import { ask } from '../call';
import type { Question } from '../use-question';
import { words } from '../words';
import { changedNorms, normsIn } from './read-form';

const { agreement } = words;

/** What the typing began with. */
export interface Start {
  readonly norms: Norms;
  /** `null` = what is shown when it is saved: that others changed the same was told. */
  readonly revision: number | null;
}

interface Typed {
  readonly boardId: number;
  readonly shown: AgreementShown;
  readonly question: Question<AgreementShown>;
  readonly form: HTMLFormElement;
  /** `null` = nothing was typed since the form was filled or sent. */
  readonly start: { current: Start | null };
  readonly tell: (says: string) => void;
}

/**
 * Sends what was changed in the form, and nothing else. Where others changed the same meanwhile nothing is saved at first;
 * sending once more puts it in the place of theirs.
 */
export async function sendNorms(typed: Typed): Promise<Failure | null> {
  const { boardId, shown, question, form, start, tell } = typed;
  const { norms: before, revision } = start.current ?? shown;
  const norms = changedNorms(normsIn(form, shown), before, shown.norms);
  const isNew = Object.keys(norms).length > 0;
  tell(isNew ? '' : agreement.nothingNew);
  if (!isNew) return null;
  start.current = null;
  const answer = await ask('changeNorms', { boardId, revision: revision ?? shown.revision, norms });
  if (answer.kind === 'ok') {
    typed.start.current &&= { ...answer.value, norms: { ...before, ...norms } };
    question.amend(() => answer.value);
    tell(agreement.saved);
    return null;
  }
  const isClash = answer.code === 'changed-meanwhile';
  start.current = { norms: before, revision: isClash ? null : revision };
  if (isClash) question.askQuietly();
  return isClash ? { ...answer, next: agreement.clash } : answer;
}
