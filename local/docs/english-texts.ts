import { english } from '../../static/panel/words/english';
import { textsOf } from './texts-of';

/** The English texts of the panel as the platform's file of that language, made from the words in TypeScript. */
export function englishTexts(): string {
  return `${JSON.stringify(textsOf(english), null, 2)}\n`;
}
