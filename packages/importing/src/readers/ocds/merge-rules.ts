import { isObject, type JsonObject, member, objectAt } from '../json/json.ts';
import { ocdsSchema } from './schemas.ts';

/** How one field of a release merges, and those within it. */
export interface MergeRule {
  readonly omitted: boolean;
  readonly whole: boolean;
  /** Undefined for a field that the schema does not know: an extension's. */
  within(field: string): MergeRule | undefined;
}

const known = new WeakMap<JsonObject, MergeRule>();

/** The rules of a release's own fields, by the keywords of the official schema. */
export const releaseRule = (): MergeRule => ruleOf(ocdsSchema('release'));

function ruleOf(node: JsonObject): MergeRule {
  const found = known.get(node);
  if (found) return found;
  const shape = referred(node);
  const items = objectAt(shape, 'items');
  const item = items && referred(items);
  const fields = objectAt(item ?? shape, 'properties');
  const rule: MergeRule = {
    omitted: node.omitWhenMerged === true,
    // Objects that have no id can't be told apart: their list is one value.
    whole: node.wholeListMerge === true || (item !== undefined && !!fields && !hasId(fields)),
    within: (field) => {
      const next = member(fields, field);
      return isObject(next) ? ruleOf(next) : undefined;
    },
  };
  known.set(node, rule);
  return rule;
}

const hasId = (fields: JsonObject): boolean => Object.hasOwn(fields, 'id');

function referred(node: JsonObject): JsonObject {
  const name = /^#\/definitions\/(\w+)$/.exec(String(node.$ref))?.[1];
  const definitions = objectAt(ocdsSchema('release'), 'definitions');
  return (name && objectAt(definitions, name)) || node;
}
