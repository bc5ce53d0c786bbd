/** Texts as a file of locales/ holds them: nested by name, places for what is put in as `{0}`, a form for each plural. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

const MOST_VALUES = 9;

/** The texts of a catalogue written in TypeScript; what a file of texts could not say is refused by its name. */
export function textsOf(catalogue: object): Texts {
  return textsBelow(catalogue, '');
}

function textsBelow(part: object, path: string): Texts {
  return Object.fromEntries(
    Object.entries(part).map(([name, one]) => {
      const place = path === '' ? name : `${path}.${name}`;
      if (name === 'one' || name === 'other') throw refused(place, 'is the name of a plural form');
      return [name, partOf(one, place)];
    }),
  );
}

function partOf(part: unknown, place: string): string | Texts {
  if (typeof part === 'string') return plain(part, place);
  if (typeof part === 'function')
    return said((...given) => String(Reflect.apply(part, null, given)), part.length, place);
  if (typeof part === 'object' && part !== null) return textsBelow(part, place);
  throw refused(place, 'is no text');
}

function plain(text: string, place: string): string {
  if (/[{}]/.test(text)) throw refused(place, 'holds a brace, which marks the place of a value');
  return text;
}

/** A function that does not show its first value chooses the plural by it. */
function said(say: (...given: unknown[]) => string, values: number, place: string): string | Texts {
  if (values === 0 || values > MOST_VALUES) throw refused(place, `takes ${values} values`);
  const places = Array.from({ length: values }, (_, index) => `{${index}}`);
  const text = say(...places);
  const rest = places.slice(1);
  const [one, other] = [say(1, ...rest), say(2, ...rest)];
  const chooses = !text.includes('{0}') && one !== other;
  const shown = chooses ? one + other : text;
  const hidden = (chooses ? rest : places).filter((value) => !shown.includes(value));
  if (hidden.length > 0) throw refused(place, `never shows ${hidden.join(', ')}`);
  if (!chooses) return text;
  if (text !== other) throw refused(place, 'has more in it than one form for 1 and one for the others');
  return { one, other };
}

function refused(place: string, why: string): Error {
  return new Error(`The text "${place}" ${why}: write it in another way.`);
}
