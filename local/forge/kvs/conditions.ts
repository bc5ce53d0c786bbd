import * as z from 'zod';

const text = z.coerce.string();
const single = z.union([z.string(), z.number(), z.boolean()]);

export const rangeCondition = z.strictObject({
  condition: z.enum([
    'BEGINS_WITH',
    'BETWEEN',
    'EQUAL_TO',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
  ]),
  values: z.array(single).min(1).max(2),
});

const filter = z.strictObject({
  property: z.string(),
  condition: z.enum([
    ...rangeCondition.shape.condition.options,
    'CONTAINS',
    'NOT_CONTAINS',
    'EXISTS',
    'NOT_EXISTS',
    'NOT_EQUAL_TO',
  ]),
  values: z.array(single).min(1).max(2),
});

/** All of `and`, or one of `or`. */
export const filters = z.strictObject({ and: z.array(filter).optional(), or: z.array(filter).optional() });

export type Condition = Omit<z.infer<typeof filter>, 'property'>;
export type Filters = z.infer<typeof filters>;

/** Negative, zero or positive; `null` when the two cannot be ordered, such as a text and a number. */
export function compare(left: unknown, right: unknown): number | null {
  if (typeof left !== typeof right) return null;
  if (typeof left === 'number') return left - Number(right);
  if (typeof left === 'string') return left < String(right) ? -1 : Number(left > String(right));
  return left === right ? 0 : null;
}

function inOrder(left: unknown, right: unknown, holds: (order: number) => boolean): boolean {
  const order = compare(left, right);
  return order !== null && holds(order);
}

function contains(value: unknown, wanted: unknown): boolean {
  if (typeof value === 'string') return value.includes(text.parse(wanted));
  return Array.isArray(value) && value.includes(wanted);
}

const HOLDS: Record<Condition['condition'], (value: unknown, first: unknown, second: unknown) => boolean> = {
  BEGINS_WITH: (value, first) => typeof value === 'string' && value.startsWith(text.parse(first)),
  BETWEEN: (value, first, second) =>
    inOrder(value, first, (order) => order >= 0) && inOrder(value, second, (order) => order <= 0),
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => inOrder(value, first, (order) => order > 0),
  GREATER_THAN_EQUAL_TO: (value, first) => inOrder(value, first, (order) => order >= 0),
  LESS_THAN: (value, first) => inOrder(value, first, (order) => order < 0),
  LESS_THAN_EQUAL_TO: (value, first) => inOrder(value, first, (order) => order <= 0),
  CONTAINS: contains,
  NOT_CONTAINS: (value, first) => !contains(value, first),
  EXISTS: (value) => value !== undefined,
  NOT_EXISTS: (value) => value === undefined,
};

export function holds({ condition, values }: Condition, value: unknown): boolean {
  return HOLDS[condition](value, values[0], values[1]);
}

/** Whether a stored value meets the filters; `undefined` is a value that is not there. */
export function meets(value: unknown, { and = [], or = [] }: Filters): boolean {
  const attribute = (name: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  const met = (one: z.infer<typeof filter>) => holds(one, attribute(one.property));
  return and.every(met) && (or.length === 0 || or.some(met));
}
