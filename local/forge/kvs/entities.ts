import { refused } from './refusal';

/** An entity as the manifest declares it under `app.storage.entities`. */
export interface EntityDeclaration {
  readonly name: string;
  readonly attributes: Readonly<Record<string, { readonly type: AttributeType }>>;
  readonly indexes: readonly IndexDeclaration[];
}

export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';

/** A query names the whole partition, and may narrow and sort by the range. */
export interface IndexDeclaration {
  readonly name: string;
  readonly partition: readonly string[];
  readonly range: readonly string[];
}

const FITS: Record<AttributeType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
};

export function declared(entities: readonly EntityDeclaration[], name: string): EntityDeclaration {
  const found = entities.find((entity) => entity.name === name);
  if (found === undefined) {
    throw refused('VALIDATION_ERROR', `The manifest declares no entity "${name}" in app.storage.entities.`);
  }
  return found;
}

export function declaredIndex(entity: EntityDeclaration, name: string): IndexDeclaration {
  const found = entity.indexes.find((index) => index.name === name);
  if (found === undefined) {
    throw refused(
      'VALIDATION_ERROR',
      `The manifest declares no index "${name}" for entity "${entity.name}".`,
    );
  }
  return found;
}

/** An entity is an object whose declared attributes, where they are present, are of the declared type. */
export function checkAttributes({ name, attributes }: EntityDeclaration, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused('VALIDATION_ERROR', `A value of entity "${name}" is an object.`);
  }
  for (const [attribute, found] of Object.entries(value)) {
    const type = attributes[attribute]?.type;
    if (type !== undefined && !FITS[type](found)) {
      throw refused(
        'VALIDATION_ERROR',
        `Attribute "${attribute}" of entity "${name}" is not of type ${type}.`,
      );
    }
  }
}
