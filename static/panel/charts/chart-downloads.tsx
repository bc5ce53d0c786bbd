import type { MouseEvent } from 'react';
import { downloadText } from '../download-text';
import { csvOf, fileNameOf } from '../csv';
import { words } from '../words';
import { drawingAlone } from './drawing-alone';

/** The ways to take a chart along: the drawing as it is seen, and the numbers behind it. */
export function ChartDownloads({ name }: { readonly name: string }) {
  const { download, asDrawing, asTable } = words.numbers;
  const save = (ending: 'svg' | 'csv') => (event: MouseEvent) => {
    const figure = event.currentTarget.closest('figure');
    const content = figure && (ending === 'svg' ? drawingAlone(figure) : tableOf(figure));
    if (content !== null) downloadText(content, fileNameOf([name], ending), TYPES[ending]);
  };
  return (
    <p className="chart-downloads">
      {download}{' '}
      <button type="button" className="link-button" aria-label={asDrawing} onClick={save('svg')}>
        SVG
      </button>
      {' · '}
      <button type="button" className="link-button" aria-label={asTable} onClick={save('csv')}>
        CSV
      </button>
    </p>
  );
}

const TYPES = { svg: 'image/svg+xml', csv: 'text/csv' };

/** The hidden table of a chart, cell by cell. */
function tableOf(figure: Element): string {
  const rows = [...figure.querySelectorAll('tr')];
  return csvOf(rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim())));
}
