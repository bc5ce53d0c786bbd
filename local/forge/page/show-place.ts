/// <reference lib="dom" />
import { addBackground, endBackground } from './background-frames';
import { placeBoard } from './board-place';
import { placeDashboard } from './dashboard-place';
import { element } from './element';
import { placeItem } from './item-place';
import { placeModule } from './module-place';
import type { Place } from './scenario';
import type { Stage } from './stage';

const PLACES: Readonly<Record<Place, (stage: Stage, main: HTMLElement) => Promise<void>>> = {
  board: placeBoard,
  item: placeItem,
  dashboard: placeDashboard,
};

/** Shows what the scenario names: a module of the project, or a place of Jira's own with the modules that stand there. */
export function showPlace(stage: Stage, main: HTMLElement): void {
  const { place } = stage.scenario();
  endBackground(stage);
  if (place === undefined) {
    placeModule(stage, main);
    return;
  }
  main.replaceChildren(element('p', {}, 'One moment …'));
  addBackground(stage, main, place);
  PLACES[place](stage, main).catch((thrown: unknown) => {
    const says = thrown instanceof Error ? thrown.message : 'This place cannot be shown.';
    main.replaceChildren(element('p', { role: 'alert' }, says));
  });
}
