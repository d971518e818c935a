import type { Document } from '@xmldom/xmldom';
import { all, first, writePart } from '../package/dom.ts';
import type { Parts } from '../package/parts.ts';
import { relationsOf, removeUnreached, writeRelations } from '../package/read-relations.ts';
import { NAMESPACES } from './namespaces.ts';
import { FIRST_SLIDE } from './presentation.ts';

const MAIN = 'ppt/presentation.xml';
const OFFICE = NAMESPACES['xmlns:r'];

/** What of a template leads to its slides, to what is said of them, or to programs. */
const LEFT =
  /\/(slide|commentAuthors|authors|vbaProject|customXml|printerSettings|tags|changesInfo|revisionInfo)$/;

/** Takes the slides out of a template, and all that only they led to. */
export function clearSlides(parts: Parts, presentation: Document): void {
  for (const name of [
    'p:sldIdLst',
    'p:custShowLst',
    'p:custDataLst',
    'p:extLst',
    'p:modifyVerifier',
  ])
    for (const each of all(presentation, name))
      if (each.parentNode === presentation.documentElement) each.parentNode?.removeChild(each);
  const kept = relationsOf(parts, MAIN).filter(({ type }) => !LEFT.test(type));
  writeRelations(parts, MAIN, kept);
  // The way in is written anew, with what the file says of itself.
  const root = relationsOf(parts, '').filter(({ type }) => type.endsWith('/officeDocument'));
  writeRelations(parts, '', root);
  removeUnreached(parts);
}

/** Writes the presentation with its new slides, under ids that the template doesn't use. */
export function presentOn(
  parts: Parts,
  presentation: Document,
  notes: string,
  slides: number,
): void {
  const kept = relationsOf(parts, MAIN);
  const fresh = (at: number) => `briefing${at}`;
  const added = Array.from({ length: slides }, (_, place) => ({
    ...{ id: fresh(place + 1), type: `${OFFICE}/slide`, external: false },
    target: `slides/slide${place + 1}.xml`,
  }));
  const known = kept.find(({ type }) => type.endsWith('/notesMaster'));
  const notesMaster = {
    ...{ id: known?.id ?? fresh(0), type: `${OFFICE}/notesMaster`, external: false },
    target: notes.replace('ppt/', ''),
  };
  writeRelations(parts, MAIN, [...kept, ...(known === undefined ? [notesMaster] : []), ...added]);
  const masters = first(presentation, 'p:sldMasterIdLst');
  let after = masters;
  if (first(presentation, 'p:notesMasterIdLst') === undefined) {
    after = list(presentation, 'p:notesMasterIdLst', after);
    const id = presentation.createElementNS(NAMESPACES['xmlns:p'], 'p:notesMasterId');
    id.setAttributeNS(OFFICE, 'r:id', notesMaster.id);
    after.appendChild(id);
  } else {
    after =
      first(presentation, 'p:handoutMasterIdLst') ?? first(presentation, 'p:notesMasterIdLst');
  }
  const slideList = list(presentation, 'p:sldIdLst', after);
  added.forEach(({ id }, place) => {
    const slide = presentation.createElementNS(NAMESPACES['xmlns:p'], 'p:sldId');
    slide.setAttribute('id', String(FIRST_SLIDE + place));
    slide.setAttributeNS(OFFICE, 'r:id', id);
    slideList.appendChild(slide);
  });
  writePart(parts, MAIN, presentation);
}

/** A new list right after another: the order of lists is fixed. */
function list(presentation: Document, name: string, after: ReturnType<typeof first>) {
  const made = presentation.createElementNS(NAMESPACES['xmlns:p'], name);
  const root = presentation.documentElement;
  root?.insertBefore(made, after?.nextSibling ?? null);
  return made;
}
