import type { BoardHealth, Conversation } from '../../../src/contract';
import type { Readable } from '../use-question';
import { words } from '../words';
import type { OpenedBrief } from './use-brief';

interface Props {
  readonly health: BoardHealth | null;
  readonly conversation: Readable<Conversation>;
  readonly brief: OpenedBrief;
}

/** Opens the brief and closes it; there once a board is, and not for whoever is not of the team. */
export function BriefButton({ health, conversation, brief: { isOpen, toggle, opener } }: Props) {
  if (health === null || conversation.value?.kind === 'not-the-team') return null;
  return (
    <button type="button" ref={opener} className="button" aria-expanded={isOpen} onClick={toggle}>
      {words.brief.open}
    </button>
  );
}
