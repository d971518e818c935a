import type { Plugin } from 'vite';

/** A document as it is generated: its id, and the tree that it was parsed to, on a line. */
const GENERATED =
  /^(export const \w+ = )\{"__meta__":\{"documentId":"(sha256:[0-9a-f]{64})"\},"kind":"Document",.*\}( as unknown as DocumentNode<.*>;)$/gm;

/**
 * The script with the id of each document in place of its tree, as urql sends it. The server knows every
 * document by its id, so a page need neither carry nor read it.
 */
export const withIds = (script: string): string =>
  script.replace(GENERATED, '$1{"kind":"Document","definitions":[],"documentId":"$2"}$3');

export function documentIds() {
  return {
    name: 'document-ids',
    enforce: 'pre',
    transform: (script: string, path: string) =>
      path.endsWith('.generated.ts') ? { code: withIds(script), map: null } : undefined,
  } satisfies Plugin;
}
