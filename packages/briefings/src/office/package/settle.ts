import { bytesOf, type Parts, textOf } from './parts.ts';

/**
 * Gives the ids that the library draws by lot, or counts over the life of the process, names by their
 * order: the same document, the same bytes.
 */
export function settleIds(parts: Parts): void {
  for (const path of [...parts.keys()].filter((name) => name.endsWith('.rels'))) {
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    const relations = textOf(parts, path);
    const drawn = [...relations.matchAll(/ Id="(rId[^"]*)"/g)].map(([, id = '']) => id);
    const names = new Map(drawn.map((id, place) => [id, `rId${place + 1}`]));
    const named = (xml: string) =>
      xml.replaceAll(/ ((?:r:)?(?:id|Id|embed|link))="(rId[^"]*)"/g, (whole, key, id) =>
        names.has(id) ? ` ${key}="${names.get(id)}"` : whole,
      );
    parts.set(path, bytesOf(named(relations)));
    if (parts.has(owner)) parts.set(owner, bytesOf(named(textOf(parts, owner))));
  }
}

/** Drawings and bookmarks, in the order they stand in, under the names and numbers of their place. */
export function settleText(xml: string): string {
  const counted = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id = '']) => id);
  const ids = new Map(counted.map((id, place) => [id, place + 1]));
  const drawn = [...xml.matchAll(/w:name="(_Toc\d+)"/g)].map(([, name = '']) => name);
  const names = new Map(drawn.map((name, place) => [name, `_Toc${place + 1}`]));
  let drawings = 0;
  return xml
    .replaceAll(/<wp:docPr id="\d+"/g, () => {
      drawings += 1;
      return `<wp:docPr id="${drawings}"`;
    })
    .replaceAll(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g,
      (_, before, id) => `${before}${ids.get(id) ?? id}`,
    )
    .replaceAll(/(w:name="|w:anchor="|PAGEREF )(_Toc\d+)/g, (_, before, name) =>
      [before, names.get(name) ?? name].join(''),
    );
}
