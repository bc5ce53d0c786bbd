import type { Ladder } from '../../../src/contract';
import { ask } from '../call';
import { words } from '../words';
import { notYet, useDesk, useDraft, withoutDraft } from './desk';
import type { ShownExperiments } from './shown-experiments';

export function nameOfRequest(boardId: number, { breaker }: Ladder): string {
  return `request/${boardId}/${breaker}`;
}

/** A request that is being written is kept with the revision it began from: what others wrote meanwhile is noticed. */
export function useRequest(ladder: Ladder, { boardId, question }: ShownExperiments) {
  const { change } = useDesk();
  const { request, breaker } = ladder;
  const { namesFirst, takeNamesOut, requestSaved } = words.experiments;
  const name = nameOfRequest(boardId, ladder);
  const { fromPoSide = '', fromTeamSide = '', weAskFor = '', revision = 0 } = request ?? {};
  const begun = { fromPoSide, fromTeamSide, weAskFor, names: '', revision: String(revision) };
  const { fields, write } = useDraft(name, begun);
  const save = async () => {
    const { names, revision: from, ...texts } = fields;
    if (names !== 'no') return notYet(names === '' ? namesFirst : takeNamesOut);
    const wish = { boardId, breaker, ...texts, revision: Number(from || revision), namesAPerson: false };
    const answer = await ask('saveRequest', wish);
    if (answer.kind === 'failed') {
      question.askQuietly();
      // What others wrote is shown above from now on: who saves again has seen it.
      if (answer.code === 'changed-meanwhile') write({ revision: '' });
      return answer;
    }
    question.amend(() => answer.value);
    const said = { about: name, says: requestSaved };
    change((written) => ({ drafts: withoutDraft(written, name), focus: name, said }));
    return null;
  };
  return { fields, write, save };
}
