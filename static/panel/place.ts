import { fieldOf } from './field-of';

/** Where the reader is in the panel: a board, one of its sprints, and which of the views. */
export interface Place {
  /** Absent: the board kept from last time, else the first one. */
  readonly boardId?: number;
  /** Absent: the sprint that the app finds most useful now. */
  readonly sprintId?: number;
  readonly view: PlaceView;
  /** The word whose meaning was asked for, on the page about the numbers. */
  readonly define?: string;
}

/** The views with a link of their own; the sprint is where a link without one of these words leads. */
const NAMED_VIEWS = [
  'next-sprint',
  'velocity',
  'breakers',
  'experiments',
  'check-in',
  'agreement',
  'earlier-sprints',
  'numbers',
] as const;

export type PlaceView = 'sprint' | (typeof NAMED_VIEWS)[number];

/** The place that a path of the address bar names; a path that names none is the start. */
export function placeOfPath(path: string): Place {
  return {
    ...named('boardId', numberAfter('board', path)),
    ...named('sprintId', numberAfter('sprint', path)),
    view: NAMED_VIEWS.find((view) => new RegExp(`/${view}/?$`).test(path)) ?? 'sprint',
    ...defined(/\/define\/([a-z-]+)\/numbers\/?$/.exec(path)?.[1]),
  };
}

/** The path that leads back to a place: `placeOfPath(pathOfPlace(place))` is that place. */
export function pathOfPlace({ boardId, sprintId, view, define }: Place): string {
  const board = boardId === undefined ? '' : `/board/${boardId}`;
  const sprint = sprintId === undefined ? '' : `/sprint/${sprintId}`;
  const word = define === undefined || view !== 'numbers' ? '' : `/define/${define}`;
  const tab = view === 'sprint' ? '' : `/${view}`;
  return `${board}${sprint}${word}${tab}` || '/';
}

/**
 * The board and sprint whose menu opened the panel; Jira gives their ids as numbers or as texts. Among the settings of a
 * project it opens with what was agreed.
 */
export function placeOfExtension(extension: unknown): Place {
  return {
    ...named('boardId', wholeNumber(fieldOf(fieldOf(extension, 'board'), 'id'))),
    ...named('sprintId', wholeNumber(fieldOf(fieldOf(extension, 'sprint'), 'id'))),
    view: fieldOf(extension, 'type') === 'jira:projectSettingsPage' ? 'agreement' : 'sprint',
  };
}

/** The project that the panel stands in, as a name for what is kept; `any` outside a project. */
export function idOfProject(extension: unknown): string {
  const id = fieldOf(fieldOf(extension, 'project'), 'id');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : 'any';
}

function numberAfter(word: string, path: string): number | null {
  return wholeNumber(new RegExp(`/${word}/(\\d+)(?=/|$)`).exec(path)?.[1]);
}

/** A whole number that Jira gave as a number or as a text; `null` for everything else. */
export function wholeNumber(id: unknown): number | null {
  const isId = typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id));
  return isId && Number.isSafeInteger(Number(id)) ? Number(id) : null;
}

function defined(word: string | undefined): Pick<Place, 'define'> {
  return word === undefined ? {} : { define: word };
}

function named<Name extends string>(name: Name, id: number | null): Partial<Record<Name, number>> {
  return id === null ? {} : ({ [name]: id } as Record<Name, number>);
}
