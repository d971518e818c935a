import type { Document, Element } from '@xmldom/xmldom';
import { writeContentTypes } from '../package/content-types.ts';
import { all, badMaster, first, parsePart, writePart } from '../package/dom.ts';
import type { Parts } from '../package/parts.ts';
import { readMaster } from '../package/read-master.ts';
import { relationsOf, removeUnreached, writeRelations } from '../package/read-relations.ts';
import { mergeEdges } from './master-edges.ts';
import { moved, takePart } from './master-parts.ts';
import { checkStyles, mergeStyles, rename, type StyleIds } from './master-styles.ts';

const MAIN = 'word/document.xml';
const CORE = 'docProps/core.xml';
const CORE_RELATION =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** What the text of a briefing leads to. */
const OURS = /\/(chart|image|comments|hyperlink)$/;
/** What a document has without naming it in its text. */
const ITS =
  /\/(styles|stylesWithEffects|numbering|settings|webSettings|fontTable|theme|footnotes|endnotes)$/;
/** The ways into a package that stay. */
const ROOT = /\/(officeDocument|extended-properties|core-properties)$/;

/**
 * The text of a briefing in a document of the staff: its page, styles, theme, heads, feet and settings are
 * taken over, with the pictures that stand in them; its text is not. Styles, heads and feet that it lacks
 * are the briefing's.
 * @param written the briefing on pages of its own
 * @throws BriefingError BRIEFING_BAD_MASTER
 */
export function intoMaster(written: Parts, file: Uint8Array): Parts {
  const parts = checkMaster(file);
  const [from, to] = [parsePart(written, MAIN), parsePart(parts, MAIN)];
  const [text, body] = [first(from, 'w:body'), first(to, 'w:body')];
  if (text === undefined || body === undefined) throw noText();
  const styles = mergeStyles(written, parts);
  const section = sectionOf(body) ?? to.importNode(bare(sectionOf(text)), true);
  for (const child of Array.from(body.childNodes)) body.removeChild(child);
  const added = relationsOf(written, MAIN).filter(({ type }) => OURS.test(type));
  const ids = new Map(added.map(({ id }, place) => [id, `briefing${place + 1}`]));
  for (const child of Array.from(text.childNodes))
    if (child.nodeName !== 'w:sectPr') body.appendChild(to.importNode(child, true));
  refer(body, styles, ids);
  body.appendChild(section);
  const edges = mergeEdges(written, parts, to, section as Element, styles);
  const kept = relationsOf(parts, MAIN).filter(({ id, type }) => ITS.test(type) || used(to, id));
  for (const { path, external } of added) if (!external) takePart(written, parts, path);
  writePart(parts, MAIN, to);
  writeRelations(parts, MAIN, [
    ...kept,
    ...edges,
    ...added.map(({ id, type, target, external }) => ({
      ...{ id: ids.get(id) ?? id, type, external },
      target: external ? target : moved(target),
    })),
  ]);
  writeRoot(written, parts);
  removeUnreached(parts);
  writeContentTypes(parts);
  return parts;
}

/**
 * The parts of a document that a briefing can stand in.
 * @throws BriefingError BRIEFING_BAD_MASTER
 */
export function checkMaster(file: Uint8Array): Parts {
  const parts = readMaster(file, MAIN);
  if (first(parsePart(parts, MAIN), 'w:body') === undefined) throw noText();
  checkStyles(parts);
  return parts;
}

const noText = () => badMaster('其中没有正文', 'it has no text');

/** The last section of a text: its page, its heads and feet. */
const sectionOf = (body: Element): Element | undefined =>
  all(body, 'w:sectPr').findLast(({ parentNode }) => parentNode === body);

/** A section without what its document alone leads to. */
function bare(section: Element | undefined): Element {
  if (section === undefined) throw badMaster('其中没有页面设置', 'it has no page');
  for (const name of ['w:headerReference', 'w:footerReference'])
    for (const each of all(section, name)) section.removeChild(each);
  return section;
}

/** Gives text the ids that its styles, charts and pictures have in the template; its contents are counted anew. */
function refer(body: Element, styles: StyleIds, ids: ReadonlyMap<string, string>): void {
  for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
    for (const each of all(body, name)) rename(each, styles);
  for (const each of all(body, '*'))
    for (const name of ['r:id', 'r:embed']) {
      const id = ids.get(each.getAttribute(name) ?? '');
      if (id !== undefined) each.setAttribute(name, id);
    }
  first(body, 'w:fldChar')?.setAttribute('w:dirty', 'true');
}

const used = (document: Document, id: string): boolean =>
  all(document, '*').some((each) =>
    ['r:id', 'r:embed', 'r:link'].some((name) => each.getAttribute(name) === id),
  );

/** The way in, and what the file says of itself, which is the briefing's. */
function writeRoot(written: Parts, parts: Parts): void {
  parts.set(CORE, written.get(CORE) ?? new Uint8Array());
  const kept = relationsOf(parts, '').filter(
    ({ type }) => ROOT.test(type) && !type.endsWith('/core-properties'),
  );
  writeRelations(parts, '', [
    ...kept,
    {
      ...{ id: 'briefing-core', external: false, target: CORE },
      type: CORE_RELATION,
    },
  ]);
}
