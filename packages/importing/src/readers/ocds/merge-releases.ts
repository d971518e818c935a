import { isDeepStrictEqual } from 'node:util';
import { byText, canonicalText } from '../json/canonical-text.ts';
import { isList, isObject, type Json, type JsonObject, textAt } from '../json/json.ts';
import { type MergeRule, releaseRule } from './merge-rules.ts';

/** A release and where it stands in its file. */
export interface PlacedRelease {
  readonly release: JsonObject;
  readonly path: string;
}

export interface Merged {
  readonly release: JsonObject;
  /** Where an object of it stands in the file: in the last release that says something about it. */
  placeOf(object: JsonObject): string;
}

type Growing = { [key: string]: Json };
type Places = Map<Json, string>;

/**
 * The releases of one contracting process as one compiled release: later ones over earlier ones,
 * lists of objects by their ids (OCDS 1.1, Merging). A release that is there twice counts once, and
 * so does an object without an id that a later release repeats; a release without a date comes
 * before all others.
 */
export function mergeReleases(releases: readonly PlacedRelease[]): Merged {
  const sorted = inOrder(releases);
  const places: Places = new Map();
  const merged: Growing = {};
  for (const { release, path } of sorted) {
    mergeObject(merged, release, releaseRule(), path, places);
  }
  const date = sorted.map(({ release }) => textAt(release, 'date')).findLast(Boolean);
  const named = date ? { id: `${textAt(merged, 'ocid')}-${date}`, date } : {};
  const compiled = { tag: ['compiled'], ...named, ...merged };
  places.set(compiled, sorted.at(-1)?.path ?? '');
  return { release: compiled, placeOf: (object) => places.get(object) ?? '' };
}

/** By date; those of one date by their text, so that the order in the file makes no difference. */
export function inOrder(releases: readonly PlacedRelease[]): readonly PlacedRelease[] {
  const dated = releases.map((placed) => {
    const at = Date.parse(textAt(placed.release, 'date'));
    return { placed, at: Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at };
  });
  const sorted = dated.toSorted((one, other) => {
    if (one.at !== other.at) return one.at < other.at ? -1 : 1;
    return byText(canonicalText(one.placed.release), canonicalText(other.placed.release));
  });
  return sorted
    .map(({ placed }) => placed)
    .filter(({ release }, at, all) => !isDeepStrictEqual(release, all[at - 1]?.release));
}

function mergeObject(
  target: Growing,
  source: JsonObject,
  rule: MergeRule | undefined,
  path: string,
  places: Places,
): void {
  places.set(target, path);
  for (const [key, value] of Object.entries(source)) {
    const within = rule?.within(key);
    // A key of this name would replace the target's prototype.
    if (within?.omitted || key === '__proto__') continue;
    const place = path ? `${path}.${key}` : key;
    const former = target[key];
    if (value === null) delete target[key];
    else if (isList(value)) mergeList(target, key, value, within, place, places);
    else if (isObject(value)) {
      const grown: Growing = isObject(former) ? former : {};
      mergeObject(grown, value, within, place, places);
      if (Object.keys(grown).length > 0) target[key] = grown;
    } else target[key] = value;
  }
}

function mergeList(
  target: Growing,
  key: string,
  list: readonly Json[],
  rule: MergeRule | undefined,
  path: string,
  places: Places,
): void {
  if (rule?.whole || !list.every(isObject)) {
    target[key] = list;
    placeAll(list, path, places);
    return;
  }
  const former = target[key];
  const objects: readonly Growing[] = isList(former) ? former.filter(isObject) : [];
  const byId = new Map(objects.flatMap((one) => ('id' in one ? [[idOf(one), one]] : [])));
  const nameless = new Set(objects.flatMap((one) => ('id' in one ? [] : [canonicalText(one)])));
  const grown = [...objects];
  list.forEach((source, at) => {
    const found = 'id' in source ? byId.get(idOf(source)) : undefined;
    const object: Growing = found ?? {};
    mergeObject(object, source, rule, `${path}[${at}]`, places);
    if (found || Object.keys(object).length === 0) return;
    if ('id' in source) byId.set(idOf(source), object);
    // A later release says it again: without an id it can only be told by all that it says.
    else if (nameless.has(canonicalText(object))) return;
    grown.push(object);
  });
  if (grown.length > 0) target[key] = grown;
}

/** Ids of another type are other ids: 1 is not "1". */
const idOf = (object: JsonObject): string => JSON.stringify(object.id);

function placeAll(value: Json, path: string, places: Places): void {
  if (isList(value))
    value.forEach((one, at) => {
      placeAll(one, `${path}[${at}]`, places);
    });
  else if (isObject(value)) {
    places.set(value, path);
    for (const [key, one] of Object.entries(value)) placeAll(one, `${path}.${key}`, places);
  }
}
