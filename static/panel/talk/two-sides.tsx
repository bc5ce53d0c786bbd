import type { ReactNode } from 'react';
import type { Side } from '../../../src/contract';
import { words } from '../words';

/** The order of the columns, and nothing else, depends on the side. */
const SIDES: readonly Side[] = ['po-to-team', 'team-to-po'];

interface Props {
  /** Parts the ids of these columns from those of others on the page. */
  readonly about: string;
  /** One below the heading that the columns stand under. */
  readonly heading: 'h3' | 'h4';
  readonly children: (side: Side) => ReactNode;
}

/** Two columns of the same size with the same markup, one for each side. */
export function TwoSides({ about, heading: Heading, children }: Props) {
  return (
    <div className="sides">
      {SIDES.map((side) => (
        <div key={side} className="side" role="group" aria-labelledby={`${about}-${side}`}>
          <Heading id={`${about}-${side}`} className="side-title">
            {words.talk.sides[side]}
          </Heading>
          {children(side)}
        </div>
      ))}
    </div>
  );
}
