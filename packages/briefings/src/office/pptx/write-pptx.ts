import type { BriefingDocument } from '../../document/index.ts';
import { chartParts } from '../charts/chart-parts.ts';
import { pictureOf } from '../draw-block.ts';
import { writeContentTypes } from '../package/content-types.ts';
import { bytesOf, writeParts } from '../package/parts.ts';
import { Relations } from '../package/relations.ts';
import { provenance, titleLine } from '../provenance.ts';
import { composeSlides } from './compose.ts';
import { masterStage } from './master-stage.ts';
import { notesXml } from './notes.ts';
import { ownStage } from './own-stage.ts';
import { pixels } from './place.ts';
import { writeProperties } from './properties.ts';
import { SIZE } from './room.ts';
import type { Slide } from './slide.ts';
import { slideXml } from './slide-xml.ts';
import type { Stage } from './stage.ts';

export interface PptxOptions {
  /** A PPTX of the staff, on whose master the slides stand. */
  readonly master?: Uint8Array | undefined;
}

/**
 * A briefing as slides: 16:9, an idea each, with native charts that lead to their workbooks. The same
 * document gives the same bytes.
 * @throws BriefingError BRIEFING_BAD_MASTER
 */
export async function writePptx(
  document: BriefingDocument,
  { master }: PptxOptions = {},
): Promise<Buffer> {
  const stage = master === undefined ? ownStage() : masterStage(master);
  const slides = composeSlides(document, stage.room);
  await writeDrawings(slides, document, stage);
  for (const [place, slide] of slides.entries()) writeSlide(slide, place, document, stage);
  stage.present(slides.length);
  writeProperties(stage.parts, document);
  writeContentTypes(stage.parts);
  return writeParts(stage.parts);
}

/** The charts with their workbooks, and the pictures, each under the number of its slide. */
async function writeDrawings(
  slides: readonly Slide[],
  { language }: BriefingDocument,
  { parts, room, font }: Stage,
): Promise<void> {
  const size = { width: pixels(room.main.width), height: pixels(room.main.height) };
  const look = { ...size, language, font, size: SIZE.chart };
  const drawn = slides.flatMap((slide, place) =>
    slide.kind === 'chart' ? [{ native: slide.native, look, place }] : [],
  );
  const charts = await chartParts(drawn);
  charts.forEach(({ xml, workbook }, at) => {
    const number = (drawn[at]?.place ?? 0) + 1;
    const path = `ppt/charts/chart${number}.xml`;
    const relations = new Relations();
    relations.add('package', `../embeddings/chart${number}.xlsx`);
    parts.set(path, bytesOf(xml));
    parts.set(`ppt/embeddings/chart${number}.xlsx`, workbook);
    relations.write(parts, path);
  });
  for (const [place, slide] of slides.entries()) {
    if (slide.kind === 'picture')
      parts.set(`ppt/media/picture${place + 1}.png`, await pictureOf(slide.chart));
  }
}

function writeSlide(slide: Slide, place: number, document: BriefingDocument, stage: Stage): void {
  const { parts, room, layouts } = stage;
  const { language } = document;
  const number = place + 1;
  const path = `ppt/slides/slide${number}.xml`;
  const relations = new Relations();
  const layout = layouts[slide.kind];
  relations.add('slideLayout', `../slideLayouts/${layout.file}`);
  let id = 1;
  const setting = {
    ...{ room, language, layout, foot: footOf(document) },
    name: (name: string, alt?: string) => {
      id += 1;
      return { id, name: `${name} ${id}`, ...(alt === undefined ? {} : { alt }) };
    },
  };
  const xml = slideXml(slide, setting, leadsOf(slide, number, relations));
  parts.set(path, bytesOf(xml));
  if (slide.notes.length > 0) writeNotes(slide, number, language, relations, stage);
  relations.write(parts, path);
}

function leadsOf(slide: Slide, number: number, relations: Relations) {
  switch (slide.kind) {
    case 'chart':
      return { drawing: relations.add('chart', `../charts/chart${number}.xml`) };
    case 'picture':
      return { drawing: relations.add('image', `../media/picture${number}.png`) };
    case 'contents':
      return {
        entries: slide.entries.map((entry) =>
          relations.add('slide', `slide${entry.slide + 1}.xml`),
        ),
      };
    default:
      return {};
  }
}

function writeNotes(
  { notes }: Slide,
  number: number,
  language: BriefingDocument['language'],
  slide: Relations,
  { parts, notes: master }: Stage,
): void {
  const path = `ppt/notesSlides/notesSlide${number}.xml`;
  slide.add('notesSlide', `../notesSlides/notesSlide${number}.xml`);
  const relations = new Relations();
  relations.add('notesMaster', `../${master.replace('ppt/', '')}`);
  relations.add('slide', `../slides/slide${number}.xml`);
  parts.set(path, bytesOf(notesXml(notes, language)));
  relations.write(parts, path);
}

const footOf = (document: BriefingDocument): string =>
  [titleLine(document), ...provenance(document)].join(' · ');
