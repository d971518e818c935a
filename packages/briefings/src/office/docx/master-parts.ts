import type { Parts } from '../package/parts.ts';
import { relationsOf, writeRelations } from '../package/read-relations.ts';
import { targetOf } from '../package/relations.ts';

/** Takes a part out of one package into another, with all that it leads to, under names that are free there. */
export function takePart(from: Parts, to: Parts, path: string): void {
  const place = moved(path);
  if (to.has(place)) return;
  to.set(place, from.get(path) ?? new Uint8Array());
  const relations = relationsOf(from, path);
  if (relations.length === 0) return;
  const kept = relations.map((relation) => ({
    ...relation,
    target: relation.external ? relation.target : moved(relation.target),
  }));
  writeRelations(to, place, kept);
  for (const { external, target } of relations)
    if (!external) takePart(from, to, targetOf(path, target));
}

/** "word/charts/chart1.xml" → "word/charts/briefing-chart1.xml". */
export const moved = (path: string): string => path.replace(/([^/]+)$/, 'briefing-$1');
