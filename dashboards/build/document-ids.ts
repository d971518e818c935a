import type { Plugin } from 'vite';

const TAGGED = /\bgraphql\(\/\* GraphQL \*\/ `([^`]*)`\)/g;
/** Fragments may stand before it. */
const OPERATION = /(?:^|[\s}])(?:query|mutation|subscription)\s+(\w+)\s*[({]/;

/**
 * The script with each document's id in place of its text. The server knows every text by its id, so a
 * page need neither carry nor read them; a fragment is part of the texts that spread it.
 * @param ids by the name of the operation
 * @throws Error for an operation that nobody generated an id for
 */
export function withIds(script: string, ids: ReadonlyMap<string, string>): string {
  return script.replace(TAGGED, (_, text: string) => {
    const [, name] = OPERATION.exec(text) ?? [];
    if (name === undefined) return '({})';
    const documentId = ids.get(name);
    if (documentId === undefined) throw new Error(`${name} has no id yet: run \`pnpm generate\`.`);
    return `(${JSON.stringify({ kind: 'Document', definitions: [], documentId })})`;
  });
}

/** @param documents the trusted documents: texts by id */
export function documentIds(documents: Readonly<Record<string, string>>) {
  const ids = new Map(
    Object.entries(documents).map(([id, text]) => [OPERATION.exec(text)?.[1] ?? '', id]),
  );
  return {
    name: 'document-ids',
    enforce: 'pre',
    transform: (script: string) =>
      script.includes('/* GraphQL */') ? { code: withIds(script, ids), map: null } : undefined,
  } satisfies Plugin;
}
