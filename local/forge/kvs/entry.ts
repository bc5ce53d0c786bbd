/** A value as it lies in the store; instants in epoch milliseconds. */
export interface Entry {
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** `null` = kept until it is deleted. */
  readonly expiresAt: number | null;
}

/** Where a value lies: plain and secret values by their key alone, entities by the entity's name and the key. */
export interface Place {
  readonly drawer: 'plain' | 'secret' | 'entity';
  /** Empty for plain and secret values. */
  readonly entityName: string;
  readonly key: string;
}

export const plain = (key: string): Place => ({ drawer: 'plain', entityName: '', key });
export const secret = (key: string): Place => ({ drawer: 'secret', entityName: '', key });
export const entity = (entityName: string, key: string): Place => ({ drawer: 'entity', entityName, key });

/** The place that a transaction or a batch means: an entity when it names one. */
export const placeOf = (named: { readonly key: string; readonly entityName?: string | undefined }): Place =>
  named.entityName === undefined ? plain(named.key) : entity(named.entityName, named.key);
