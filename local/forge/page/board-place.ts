import type { BoardFacts } from '../host/board-place-facts';
import { askHost } from './ask-host';
import { element } from './element';
import { itemLink } from './item-link';
import type { Stage } from './stage';

/** A quiet board: the columns of the running sprint, with a link to each of its items. */
export async function placeBoard(stage: Stage, main: HTMLElement): Promise<void> {
  const { project, as, board } = stage.scenario();
  const facts = (await askHost('/board', { project, as, board })) as BoardFacts;
  const columns = facts.columns.map((column) => boardColumn(stage, column));
  main.replaceChildren(
    element('h1', {}, `Board / ${facts.name}`),
    element('h2', { class: 'sprint' }, facts.sprint ?? 'No sprint is running on this board.'),
    element('div', { class: 'columns' }, ...columns),
  );
}

function boardColumn(stage: Stage, { name, items }: BoardFacts['columns'][number]): HTMLElement {
  const cards = items.map(({ key, summary, estimate }) =>
    element(
      'li',
      {},
      element('span', {}, summary),
      element('span', { class: 'card-foot' }, itemLink(stage, key, key), element('span', {}, estimate)),
    ),
  );
  const heading = element('h3', {}, `${name} ${items.length}`);
  return element('section', { 'aria-label': name }, heading, element('ul', {}, ...cards));
}
