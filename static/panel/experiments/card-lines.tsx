import type { ExperimentCard } from '../../../src/contract';
import { Meaning } from '../talk/breaker-texts';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';
import type { Line } from './card-form';

const { lines, weTryFor, empty, sprintCount, poSide, teamSide } = words.experiments;

/** The lines of a card in the order in which it is read. */
export const LINES = Object.keys(lines) as readonly Line[];

/** A card as it was written, line by line; for how many sprints stands with what is tried. */
export function CardLines({ card }: { readonly card: ExperimentCard }) {
  const telling = useTelling();
  const nameOf = (line: Line): string =>
    line === 'weTry' ? weTryFor(lineSays(card, 'sprints', telling)) : lines[line];
  return (
    <dl className="meanings">
      {LINES.filter((line) => line !== 'sprints').map((line) => (
        <Meaning key={line} name={nameOf(line)}>
          <Written says={lineSays(card, line, telling)} />
        </Meaning>
      ))}
    </dl>
  );
}

/** One line of a card in words. */
export function lineSays(card: ExperimentCard, line: Line, telling: Telling): string {
  if (line === 'sprints') return sprintCount(card.sprints, telling.number(card.sprints));
  const says = card[line];
  return line.startsWith('after') ? { ...poSide, ...teamSide }[says as keyof typeof teamSide] : says;
}

/** What people wrote, with its own line breaks; that nothing is there is said. */
export function Written({ says }: { readonly says: string }) {
  return says.trim() === '' ? (
    <span className="goal-none">{empty}</span>
  ) : (
    <bdi className="written">{says}</bdi>
  );
}
