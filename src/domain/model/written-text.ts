/** How long one thing that people write here may be, in characters: a line of a card, a part of the agreement. */
export const LONGEST_TEXT = 500;
