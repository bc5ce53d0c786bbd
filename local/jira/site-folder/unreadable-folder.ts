import { knownFailure } from '../../../src/domain/model/known-failure';
import type { KnownFailure } from '../../../src/domain/model/known-failure';

/** Where in a site folder something is wrong: the file, and the line or the field where there is one. */
export interface FolderPlace {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** Such as `changelog.total` or `[3].id`. */
  readonly field?: string;
}

/** The one failure of a site folder that cannot be read: it names the place and what is wrong there. */
export function unreadableFolder(place: FolderPlace, says: string): KnownFailure {
  return knownFailure(
    'site-folder-unreadable',
    `The site folder cannot be read. ${placeInWords(place)}: ${says}. Nothing was loaded.`,
    'Put that place right, or export the site again, and start once more.',
  );
}

function placeInWords({ file, line, field }: FolderPlace): string {
  const parts = [file];
  if (line !== undefined) parts.push(`line ${line}`);
  if (field !== undefined && field !== '') parts.push(`field "${field}"`);
  return parts.join(', ');
}
