import type { Document, Element } from '@xmldom/xmldom';
import { all, first, parsePart, writePart } from '../package/dom.ts';
import type { Parts } from '../package/parts.ts';
import { type ReadRelation, relationsOf } from '../package/read-relations.ts';
import { moved, takePart } from './master-parts.ts';
import { rename, type StyleIds } from './master-styles.ts';

const MAIN = 'word/document.xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Heads and feet of a template as the briefing needs them: what every page must say, such as that it
 * rests on made-up records, stands beneath what the template has at its head; where it has no head or
 * foot, those of the briefing are taken.
 * @returns the relations to what was taken
 */
export function mergeEdges(
  written: Parts,
  parts: Parts,
  document: Document,
  section: Element,
  styles: StyleIds,
): readonly Omit<ReadRelation, 'path'>[] {
  const theirs = relationsOf(parts, MAIN);
  for (const path of pathsOf(section, 'header', theirs)) {
    const header = parsePart(parts, path);
    for (const paragraph of all(parsePart(written, 'word/header1.xml'), 'w:p')) {
      const taken = header.importNode(paragraph, true) as Element;
      for (const style of all(taken, 'w:pStyle')) rename(style, styles);
      for (const tab of all(taken, 'w:tab')) withoutTab(tab, header);
      header.documentElement?.appendChild(taken);
    }
    writePart(parts, path, header);
  }
  return (['footer', 'header'] as const).flatMap((kind) =>
    pathsOf(section, kind, theirs).length > 0
      ? []
      : takeEdges(written, parts, document, section, kind, styles),
  );
}

/** A stop at the right margin of our page stands beyond that of a narrower one: a gap does for it. */
function withoutTab(tab: Element, header: Document): void {
  const gap = header.createElementNS(WORD, 'w:t');
  gap.setAttribute('xml:space', 'preserve');
  gap.appendChild(header.createTextNode('  '));
  if (tab.parentNode?.nodeName === 'w:r') tab.parentNode.replaceChild(gap, tab);
}

const pathsOf = (section: Element, kind: 'header' | 'footer', relations: readonly ReadRelation[]) =>
  all(section, `w:${kind}Reference`).flatMap((reference) => {
    const id = reference.getAttribute('r:id');
    return relations.find((relation) => relation.id === id)?.path ?? [];
  });

/** The briefing's own, for odd and for even pages. */
function takeEdges(
  written: Parts,
  parts: Parts,
  document: Document,
  section: Element,
  kind: 'header' | 'footer',
  styles: StyleIds,
): readonly Omit<ReadRelation, 'path'>[] {
  return (['default', 'even'] as const).map((type, place) => {
    const target = `${kind}${place + 1}.xml`;
    const id = `briefing-${kind}${place + 1}`;
    const path = `word/${target}`;
    takePart(written, parts, path);
    const edge = parsePart(parts, moved(path));
    for (const style of all(edge, 'w:pStyle')) rename(style, styles);
    writePart(parts, moved(path), edge);
    const reference = document.createElementNS(WORD, `w:${kind}Reference`);
    reference.setAttributeNS(WORD, 'w:type', type);
    reference.setAttributeNS(OFFICE, 'r:id', id);
    section.insertBefore(reference, first(section, `w:${kind}Reference`) ?? section.firstChild);
    return { id, type: `${OFFICE}/${kind}`, target: moved(target), external: false };
  });
}
