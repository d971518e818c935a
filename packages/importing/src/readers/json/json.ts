export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** An object's own member: `constructor` and the like are nobody's. */
export const member = (object: JsonObject | undefined, key: string): Json | undefined =>
  object && Object.hasOwn(object, key) ? object[key] : undefined;

export function objectAt(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = member(object, key);
  return isObject(value) ? value : undefined;
}

/** The objects of a list; none where it is no list. */
export function objectsAt(object: JsonObject | undefined, key: string): readonly JsonObject[] {
  const value = member(object, key);
  return isList(value) ? value.filter(isObject) : [];
}

/** A text, or a number as it is written in one; '' for anything else. */
export const textOf = (value: Json | undefined): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
};

export const textAt = (object: JsonObject | undefined, key: string): string =>
  textOf(member(object, key));
