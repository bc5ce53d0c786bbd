import type { HistoryProgress } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';

/** How far the reading of the closed sprints has come; nothing once all of them are read. */
export function HistoryState({ history }: { readonly history: HistoryProgress | null }) {
  const telling = useTelling();
  if (history === null || history.state === 'complete') return null;
  return (
    <div className="quiet-box history">
      <p>{historySays(history, telling)}</p>
      <progress aria-label={words.live.historyTitle} value={history.done} max={Math.max(1, history.of)} />
    </div>
  );
}

function historySays(history: Exclude<HistoryProgress, { state: 'complete' }>, telling: Telling): string {
  const done = telling.number(history.done);
  const of = telling.number(history.of);
  switch (history.state) {
    case 'reading':
      return history.of === 0 ? words.live.readingBegins : words.live.reading(done, of);
    case 'waiting':
      return words.live.waiting(telling.time(history.until), done, of);
    case 'set-aside':
      return words.live.setAside(history.because, done, of);
  }
}
