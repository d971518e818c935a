import type { Document, Element } from '@xmldom/xmldom';
import { all, badMaster, first, parsePart, writePart } from '../package/dom.ts';
import type { Parts } from '../package/parts.ts';

const STYLES = 'word/styles.xml';

/** Styles by the ids that the briefing knows, as the template calls them. */
export type StyleIds = ReadonlyMap<string, string>;

/** @throws BriefingError BRIEFING_BAD_MASTER for a template without styles */
export function checkStyles(parts: Parts): void {
  if (!parts.has(STYLES)) throw badMaster('其中没有样式', 'it has no styles');
  parsePart(parts, STYLES);
}

/**
 * Finds each style of the briefing in a template by its name, whatever its id there: Chinese Word calls
 * "heading 1" 1. Those it lacks are added.
 */
export function mergeStyles(written: Parts, parts: Parts): StyleIds {
  const [ours, theirs] = [parsePart(written, STYLES), parsePart(parts, STYLES)];
  const known = new Map(stylesOf(theirs).map((style) => [keyOf(style), idOf(style)]));
  const taken = new Set(known.values());
  const normal = stylesOf(theirs).find(
    (style) => style.getAttribute('w:type') === 'paragraph' && isDefault(style),
  );
  const ids = new Map<string, string>();
  const missing: Element[] = [];
  for (const style of stylesOf(ours)) {
    const own =
      isDefault(style) && style.getAttribute('w:type') === 'paragraph' ? normal : undefined;
    const id = own === undefined ? known.get(keyOf(style)) : idOf(own);
    if (id === undefined) missing.push(style);
    ids.set(idOf(style), id ?? free(idOf(style), taken));
  }
  for (const style of missing) {
    const added = theirs.importNode(style, true) as Element;
    added.setAttribute('w:styleId', ids.get(idOf(style)) ?? '');
    added.removeAttribute('w:default');
    for (const name of ['w:basedOn', 'w:next', 'w:link'])
      for (const each of all(added, name)) rename(each, ids);
    theirs.documentElement?.appendChild(added);
  }
  writePart(parts, STYLES, theirs);
  return ids;
}

/** Gives what refers to a style the id of the template. */
export function rename(reference: Element, ids: StyleIds): void {
  const id = ids.get(reference.getAttribute('w:val') ?? '');
  if (id !== undefined) reference.setAttribute('w:val', id);
}

const stylesOf = (document: Document): readonly Element[] => all(document, 'w:style');
const idOf = (style: Element): string => style.getAttribute('w:styleId') ?? '';
const isDefault = (style: Element): boolean =>
  /^(1|true)$/.test(style.getAttribute('w:default') ?? '');

/** Names are the same in every language and differ in their case. */
const keyOf = (style: Element): string =>
  `${style.getAttribute('w:type')} ${first(style, 'w:name')?.getAttribute('w:val')?.toLowerCase()}`;

const free = (id: string, taken: ReadonlySet<string>): string =>
  taken.has(id) ? `Briefing${id}` : id;
