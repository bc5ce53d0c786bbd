import { chanceOf } from '../chance';

/** The made-up account id of a made-up person: always the same for the same name. */
export function accountId(displayName: string): string {
  const chance = chanceOf(0, displayName);
  const block = (length: number): string =>
    Array.from({ length }, () => chance.whole(0, 15).toString(16)).join('');
  return `712020:${[8, 4, 4, 4, 12].map(block).join('-')}`;
}
