/** What of a computed style a drawing is made of. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
] as const;

const XMLNS = 'http://www.w3.org/2000/svg';

/** In pixels: the room around the drawing for its title, the values beside it and the names below it. */
const AROUND = { top: 40, side: 64, bottom: 32 };

/**
 * A drawing that stands alone: its colours and fonts as they are seen now, on its own ground, with its title above and
 * the names of its points below, which are buttons on the page.
 */
export function drawingAlone(figure: Element): string | null {
  const drawing = figure.querySelector<SVGSVGElement>('svg[role=img]');
  if (drawing === null) return null;
  const { width, height, left } = drawing.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const whole = element('svg', {
    width: width + 2 * AROUND.side,
    height: height + AROUND.top + AROUND.bottom,
    'font-family': page.fontFamily,
    'font-size': 12,
    fill: page.color,
  });
  whole.append(ground(page), copyOf(drawing, width, height));
  whole.append(text(drawing.querySelector('title')?.textContent ?? '', { x: AROUND.side / 4, y: 20 }));
  for (const button of figure.querySelectorAll('.day-button')) {
    const at = button.getBoundingClientRect();
    const x = AROUND.side + at.left - left + at.width / 2;
    const place = { x, y: AROUND.top + height + 16, 'text-anchor': 'middle' };
    whole.append(text([...button.children].map(({ textContent }) => textContent).join(' '), place));
  }
  return new XMLSerializer().serializeToString(whole);
}

/** `dark` pages keep their ground: their colours are made for it. */
function ground({ backgroundColor }: CSSStyleDeclaration): SVGElement {
  return element('rect', { width: '100%', height: '100%', fill: backgroundColor });
}

function copyOf(drawing: SVGSVGElement, width: number, height: number): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const seen = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copied = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  copied.forEach((one, place) => {
    const style = getComputedStyle(seen[place] ?? drawing);
    for (const name of STYLES) one.setAttribute(name, style.getPropertyValue(name));
    one.removeAttribute('class');
  });
  copy.setAttribute('overflow', 'visible');
  for (const [name, value] of Object.entries({ x: AROUND.side, y: AROUND.top, width, height }))
    copy.setAttribute(name, String(value));
  return copy;
}

function text(says: string, place: Readonly<Record<string, string | number>>): SVGElement {
  const made = element('text', place);
  made.textContent = says;
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(XMLNS, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
