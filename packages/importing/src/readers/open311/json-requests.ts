import { isWalkable } from '../json/depth.ts';
import { isList, isObject, type Json, type JsonObject, member } from '../json/json.ts';
import { readJson } from '../json/read-json.ts';

export interface FoundRequest {
  readonly request: JsonObject;
  readonly path: string;
}

/** Names under which publishers wrap the list that GeoReport v2 answers with. */
const WRAPPERS = ['service_requests', 'services', 'request', 'service'];

/**
 * The service requests (or services) of a JSON file: a list, one alone, or either in a wrapper. What
 * is no object stands as an empty one, to be named as no request.
 * @throws ImportError as `readJson` does
 */
export async function* jsonRequests(path: string, file: string): AsyncGenerator<FoundRequest> {
  const value = await readJson(path, file);
  yield* within(isWalkable(value) ? value : null, '');
}

function* within(value: Json, path: string): Generator<FoundRequest> {
  if (isList(value)) {
    for (const [at, one] of value.entries()) yield* within(one, `${path}[${at}]`);
  } else if (!isObject(value)) yield { request: {}, path };
  else {
    const wrapper = WRAPPERS.find((name) => typeof member(value, name) === 'object');
    if (wrapper === undefined) yield { request: value, path };
    else yield* within(value[wrapper] ?? null, path ? `${path}.${wrapper}` : wrapper);
  }
}
