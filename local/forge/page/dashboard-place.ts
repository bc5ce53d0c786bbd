import { element } from './element';
import { gadgetCard } from './gadget-card';
import type { Stage } from './stage';

/** A dashboard with each gadget of the app once. */
export async function placeDashboard(stage: Stage, main: HTMLElement): Promise<void> {
  const gadgets = stage.site.modules.filter(({ shownAs }) => shownAs === 'dashboard');
  const cards = await Promise.all(gadgets.map((module) => gadgetCard(stage, module)));
  const none = element('p', {}, 'The manifest has no gadget for a dashboard.');
  const content = cards.length === 0 ? none : element('div', { class: 'gadgets' }, ...cards);
  main.replaceChildren(element('h1', {}, 'Dashboard'), content);
}
