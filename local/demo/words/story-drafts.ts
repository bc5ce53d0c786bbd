import type { Chance } from '../chance';
import type { Draft } from './draft';
import type { Capability, ProductWords } from './product-words';

/** Every story the product's words can make, each once: a capability, plain or in one situation. */
export function storyDrafts(words: ProductWords, chance: Chance): Draft[] {
  return words.epics.flatMap(({ capabilities }, epic) =>
    capabilities.flatMap((capability) =>
      ['', ...words.situations].map((situation) => draftOf(words, capability, situation, epic, chance)),
    ),
  );
}

function draftOf(
  words: ProductWords,
  [can, soThat]: Capability,
  situation: string,
  epic: number,
  chance: Chance,
): Draft {
  const where = situation === '' ? '' : ` ${situation}`;
  const criteria = chance.shuffled(words.criteria).slice(0, chance.whole(3, 5));
  const points = criteria.map((criterion) => `- ${criterion}`).join('\n');
  const wish = `As ${words.user} I want to ${firstPerson(can)}${where}, so that ${soThat}.`;
  return {
    kind: 'story',
    summary: `${words.users} can ${can}${where}`,
    description: `${wish}\n\nAcceptance criteria:\n${points}`,
    epic,
  };
}

function firstPerson(can: string): string {
  return can
    .replaceAll('prove themselves', 'prove myself')
    .replaceAll(/\b(their|they|them)\b/g, (word) => FIRST_PERSON[word] ?? word);
}

const FIRST_PERSON: Readonly<Record<string, string>> = { their: 'my', they: 'I', them: 'me' };
