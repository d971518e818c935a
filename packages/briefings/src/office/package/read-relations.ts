import { all, parsePart } from './dom.ts';
import { bytesOf, CONTENT_TYPES, type Parts } from './parts.ts';
import { relationsPath, targetOf } from './relations.ts';
import { element, part } from './xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relation as a file has it. */
export interface ReadRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
  /** The part that it leads to. */
  readonly path: string;
}

/** The relations of a part; none where it has none. */
export function relationsOf(parts: Parts, owner: string): readonly ReadRelation[] {
  const path = relationsPath(owner);
  if (!parts.has(path)) return [];
  return all(parsePart(parts, path), 'Relationship').map((relation) => {
    const [id = '', type = '', target = '', mode] = ['Id', 'Type', 'Target', 'TargetMode'].map(
      (name) => relation.getAttribute(name) ?? '',
    );
    return { id, type, target, external: mode === 'External', path: targetOf(owner, target) };
  });
}

export function writeRelations(
  parts: Parts,
  owner: string,
  relations: readonly Omit<ReadRelation, 'path'>[],
): void {
  const written = relations.map(({ id, type, target, external }) =>
    element('Relationship', {
      ...{ Id: id, Type: type, Target: target },
      TargetMode: external ? 'External' : undefined,
    }),
  );
  const root = element('Relationships', { xmlns: NAMESPACE }, ...written);
  parts.set(relationsPath(owner), bytesOf(part(root)));
}

/** Takes away the parts that nothing leads to any more. */
export function removeUnreached(parts: Parts): void {
  const reached = new Set([CONTENT_TYPES]);
  const reach = (owner: string): void => {
    if (parts.has(relationsPath(owner))) reached.add(relationsPath(owner));
    for (const { path, external } of relationsOf(parts, owner)) {
      if (external || reached.has(path) || !parts.has(path)) continue;
      reached.add(path);
      reach(path);
    }
  };
  reach('');
  for (const path of [...parts.keys()]) if (!reached.has(path)) parts.delete(path);
}
