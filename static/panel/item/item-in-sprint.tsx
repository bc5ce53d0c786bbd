import type { ItemInSprint as Tale, ItemTale } from '../../../src/contract';
import { words } from '../words';
import { ItemChange } from './item-change';

interface Props {
  readonly tale: Tale;
  readonly amend: (change: (tale: ItemTale) => ItemTale) => void;
}

/** How the item came into its sprint, and what the team says that was. */
export function ItemInSprint({ tale, amend }: Props) {
  const { says, changes, marking } = tale;
  return (
    <div className="item-tale">
      {says.map((one) => (
        <p key={one}>
          <bdi>{one}</bdi>
        </p>
      ))}
      {marking !== 'not-the-team' &&
        changes.map((change) => (
          <ItemChange
            key={change.id}
            tale={tale}
            change={change}
            told={says.includes(change.says)}
            amend={amend}
          />
        ))}
      {marking === 'frozen' && <p className="lead">{words.marks.frozen}</p>}
    </div>
  );
}
