/** The panel's words in English, made as they are in Jira: through the texts of the file, not straight from TypeScript. */
import { textsOf } from '../../local/docs/texts-of';
import { wordsOf } from '../../static/panel/language/words-of';
import { words } from '../../static/panel/words';
import { english } from '../../static/panel/words/english';

Object.assign(words, wordsOf(textsOf(english), 'en-US'));
