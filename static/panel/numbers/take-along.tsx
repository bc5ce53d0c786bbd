import type { BoardHealth, ShownSprint } from '../../../src/contract';
import { downloadText } from '../download-text';
import { askBoard } from '../call';
import { SwitchButton } from '../consent/switch-button';
import { csvOf, fileNameOf } from '../csv';
import { Titled } from '../parts/titled';
import { words } from '../words';
import { ledgerRows } from './ledger-rows';

interface Props {
  readonly health: BoardHealth;
  /** The closed sprint that is looked at; `undefined` = there is none. */
  readonly closed: number | undefined;
}

/** The ledger as a file: of the closed sprint changes and items, of the running one its changes. */
export function TakeAlong({ health, closed }: Props) {
  const running = health.sprints.find(({ state }) => state === 'running');
  if (closed === undefined && running === undefined) return null;
  const { takeAlong, takeAlongHow, ofClosed, ofRunning } = words.numbers;
  return (
    <Titled id="take-along" title={takeAlong}>
      <p>{takeAlongHow}</p>
      <div className="notice-actions">
        {closed !== undefined && <Download health={health} sprintId={closed} name={ofClosed} />}
        {running !== undefined && (
          <Download health={health} sprintId={running.id} name={ofRunning(running.name)} />
        )}
      </div>
    </Titled>
  );
}

interface OneProps extends Pick<Props, 'health'> {
  readonly sprintId: number;
  readonly name: string;
}

function Download({ health: { board, unit }, sprintId, name }: OneProps) {
  const save = async () => {
    const answer = await askBoard({ boardId: board.id, sprintId });
    if (answer.kind === 'failed') return answer;
    saveLedger(answer.value.shown, unit);
    return null;
  };
  return <SwitchButton name={name} className="button" send={save} />;
}

function saveLedger(sprint: ShownSprint | null, unit: BoardHealth['unit']): void {
  if (sprint?.kind !== 'closed' && sprint?.kind !== 'running') return;
  const fileName = fileNameOf([words.ledger, sprint.name], 'csv');
  downloadText(csvOf(ledgerRows(sprint, unit)), fileName, 'text/csv');
}
