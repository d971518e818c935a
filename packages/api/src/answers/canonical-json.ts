/** No question nests its variables nearly as deep. */
const DEEPEST = 64;

/** JSON with every object's keys in order, so that equal values have equal texts; null where it nests too deep. */
export function canonicalJson(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth === DEEPEST) return null;
  const parts: string[] = [];
  const isList = Array.isArray(value);
  for (const key of isList ? value.keys() : Object.keys(value).sort()) {
    const part = canonicalJson((value as Record<string | number, unknown>)[key], depth + 1);
    if (part === null) return null;
    parts.push(isList ? part : `${JSON.stringify(key)}:${part}`);
  }
  return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}
