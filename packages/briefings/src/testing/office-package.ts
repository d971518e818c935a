import type { Document } from '@xmldom/xmldom';
import { all, parsePart } from '../office/package/dom.ts';
import { type Parts, readParts, textOf } from '../office/package/parts.ts';
import { targetOf } from '../office/package/relations.ts';
import { chartFaults } from './office-charts.ts';

/** What a strict reader would refuse of a DOCX or PPTX, a line each; none for a sound one. */
export async function packageFaults(file: Uint8Array): Promise<readonly string[]> {
  const parts = readParts(file);
  const xml = [...parts.keys()].filter((path) => /\.(xml|rels)$/.test(path));
  const documents = new Map(xml.map((path) => [path, parsePart(parts, path)]));
  const faults = [
    ...typeFaults(parts, documents),
    ...relationFaults(parts, documents),
    ...[...documents].flatMap(([path, document]) => [
      ...shapeFaults(path, document),
      ...colourFaults(path, document),
      ...fontFaults(path, document),
    ]),
  ];
  return [...faults, ...(await chartFaults(parts, documents))];
}

type Documents = ReadonlyMap<string, Document>;

/** Every declared part is there, and every part is declared. */
function typeFaults(parts: Parts, documents: Documents): string[] {
  const types = documents.get('[Content_Types].xml');
  if (types === undefined) return ['There are no content types.'];
  const overrides = all(types, 'Override').map((each) => each.getAttribute('PartName') ?? '');
  const defaults = new Set(all(types, 'Default').map((each) => each.getAttribute('Extension')));
  const declared = (path: string) =>
    overrides.includes(`/${path}`) || (defaults.has(path.split('.').at(-1) ?? '') && !isPart(path));
  return [
    ...overrides
      .filter((name) => !parts.has(name.slice(1)))
      .map((name) => `${name} is declared and is not there.`),
    ...[...parts.keys()]
      .filter((path) => path !== '[Content_Types].xml' && !declared(path))
      .map((path) => `${path} has no type.`),
  ];
}

/** XML that isn't about other parts needs a type of its own. */
const isPart = (path: string): boolean => path.endsWith('.xml');

/** Relations that a part has without naming them. */
const IMPLICIT =
  /\/(styles|stylesWithEffects|numbering|footnotes|endnotes|settings|webSettings|comments|theme|fontTable|slideLayout|notesSlide|notesMaster|presProps|viewProps|tableStyles|officeDocument|core-properties|extended-properties|custom-properties)$/;

/** A layout belongs to its master, and notes to their slide, without saying where. */
const isUpward = (owner: string, type: string): boolean =>
  (owner.includes('/slideLayouts/') && type.endsWith('/slideMaster')) ||
  (owner.includes('/notesSlides/') && type.endsWith('/slide'));

/** Every relation leads somewhere and is used, and every part is reached. */
function relationFaults(parts: Parts, documents: Documents): string[] {
  const reached = new Set(['[Content_Types].xml']);
  const faults: string[] = [];
  for (const [path, document] of documents) {
    if (!path.endsWith('.rels')) continue;
    reached.add(path);
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    const text = owner === '' ? '' : textOf(parts, owner);
    if (owner !== '' && !parts.has(owner)) faults.push(`${path} is of no part.`);
    for (const relation of all(document, 'Relationship')) {
      const [id = '', type = '', target = '', mode] = ['Id', 'Type', 'Target', 'TargetMode'].map(
        (name) => relation.getAttribute(name) ?? '',
      );
      if (mode === 'External') continue;
      const found = targetOf(owner, target);
      reached.add(found);
      if (!parts.has(found)) faults.push(`${path} leads to ${found}, which is not there.`);
      const used = IMPLICIT.test(type) || isUpward(owner, type) || owner === '';
      if (!used && !text.includes(`="${id}"`)) faults.push(`${owner} does not use ${id}.`);
    }
  }
  for (const path of parts.keys()) if (!reached.has(path)) faults.push(`Nothing leads to ${path}.`);
  return faults;
}

function shapeFaults(path: string, document: Document): string[] {
  const ids = [...all(document, 'p:cNvPr'), ...all(document, 'wp:docPr')].map((each) =>
    each.getAttribute('id'),
  );
  const empty = ['p:txBody', 'a:txBody']
    .flatMap((name) => all(document, name))
    .filter((body) => all(body, 'a:p').length === 0);
  const bare = all(document, 'w:tc').filter((cell) => all(cell, 'w:p').length === 0);
  return [
    ...(new Set(ids).size === ids.length ? [] : [`${path} gives an id to two shapes.`]),
    ...[...empty, ...bare].map(() => `${path} has a text without a paragraph.`),
  ];
}

/** Six digits, or a name where names are allowed. */
function colourFaults(path: string, document: Document): string[] {
  const told = [
    ...all(document, 'a:srgbClr').map((each) => each.getAttribute('val')),
    ...all(document, 'w:color').map((each) => each.getAttribute('w:val')),
    ...all(document, 'w:shd').map((each) => each.getAttribute('w:fill')),
  ];
  return told
    .filter((colour) => colour !== null && colour !== 'auto' && !/^[0-9A-Fa-f]{6}$/.test(colour))
    .map((colour) => `${path} has the colour ${colour}.`);
}

/** Whoever names a Latin face names an East Asian one. */
function fontFaults(path: string, document: Document): string[] {
  const word = all(document, 'w:rFonts').filter(
    (fonts) => fonts.hasAttribute('w:ascii') && !fonts.getAttribute('w:eastAsia'),
  );
  const theme = ['a:majorFont', 'a:minorFont']
    .flatMap((name) => all(document, name))
    .filter((fonts) => !all(fonts, 'a:ea')[0]?.getAttribute('typeface'));
  return [...word, ...theme].map(() => `${path} names no East Asian font.`);
}
