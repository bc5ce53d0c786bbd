import { downloadText } from '../download-text';
import { ask } from '../call';
import { SwitchButton } from '../consent/switch-button';
import { Titled } from '../parts/titled';
import { words } from '../words';

const { agreement } = words;

/** All that is kept of a board, as a file. */
export function ExportBoard({ boardId }: { readonly boardId: number }) {
  const save = async () => {
    const answer = await ask('exportBoard', { boardId });
    if (answer.kind === 'failed') return answer;
    downloadText(answer.value.json, answer.value.fileName);
    return null;
  };
  return (
    <Titled id="export" title={agreement.exportTitle}>
      <p>{agreement.exportLead}</p>
      <p className="notice-actions">
        <SwitchButton name={agreement.export} className="button" send={save} />
      </p>
    </Titled>
  );
}
