/// <reference lib="dom" />
import { CHANNEL, type ToPage } from '../bridge/wire';
import { answerCommand } from './commands';
import type { PanelFrame } from './panel-frame';
import type { Stage } from './stage';

/** Hears the panels: only windows of panels that stand on the page, from the address that serves panels. */
export function hearPanels(stage: Stage): void {
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<ToPage | null>) => {
    if (origin !== stage.site.panelOrigin || data?.channel !== CHANNEL) return;
    const frame = stage.frames().find(({ iframe }) => iframe.contentWindow === source);
    if (frame === undefined) return;
    if (data.kind === 'height') fit(frame, data.height);
    else void answer(stage, frame, data);
  });
}

async function answer(
  stage: Stage,
  frame: PanelFrame,
  { id, command, data }: Extract<ToPage, { kind: 'ask' }>,
) {
  try {
    const result = await answerCommand(stage, frame, command, data);
    frame.say({ kind: 'answer', id, result: asJson(result) });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : 'The local host did not answer.';
    frame.say({ kind: 'refusal', id, message });
  }
}

/** A page grows with its panel; a window keeps its size and lets the panel scroll. */
function fit({ iframe, window: shownOver }: PanelFrame, height: number): void {
  if (shownOver === null) iframe.style.height = `${height}px`;
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
