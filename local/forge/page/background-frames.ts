/// <reference lib="dom" />
import { panelFrame } from './panel-frame';
import type { Place } from './scenario';
import type { Stage } from './stage';

/** What the manifest calls the places in which background scripts can run. */
const EXPERIENCES: Readonly<Record<Place, string>> = {
  board: 'board',
  item: 'issue-view',
  dashboard: 'dashboard',
};

const BACKGROUND = 'background';

/** Ends what ran in the background of the place before. */
export function endBackground(stage: Stage): void {
  for (const frame of stage.frames()) {
    if (frame.module.shownAs === BACKGROUND) stage.remove(frame);
  }
  for (const old of document.querySelectorAll(`.${BACKGROUND}`)) old.remove();
}

/** Lets the background scripts run that the manifest wants in this place: frames that nobody sees, one each. */
export function addBackground(stage: Stage, main: HTMLElement, place: Place): void {
  const wanted = stage.site.modules.filter(
    ({ shownAs, experience = [] }) =>
      shownAs === BACKGROUND && (experience.includes('all') || experience.includes(EXPERIENCES[place])),
  );
  for (const module of wanted) {
    const frame = panelFrame(stage.site, module, null);
    frame.iframe.hidden = true;
    frame.iframe.className = BACKGROUND;
    stage.add(frame);
    main.after(frame.iframe);
  }
}
