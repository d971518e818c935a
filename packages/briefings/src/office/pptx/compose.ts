import type { BriefingDocument, Section } from '../../document/index.ts';
import { drawBlock } from '../draw-block.ts';
import { marksOf, provenance } from '../provenance.ts';
import { dataGrid, figureGrid } from '../tables/grid.ts';
import { WORDS } from '../words.ts';
import { chartSlides } from './chart-slides.ts';
import { contentsSlides } from './contents-slides.ts';
import type { Room } from './room.ts';
import type { Slide } from './slide.ts';
import { gridSlides } from './table-slides.ts';
import { sectionTexts, textSlides } from './text-slides.ts';

/** A briefing as slides, one idea each. Pure: the same document gives the same slides. */
export function composeSlides(document: BriefingDocument, room: Room): readonly Slide[] {
  const sections = document.sections.map((section) => sectionSlides(section, document, room));
  const starts = sections.map((_, s) => sections.slice(0, s).flat().length);
  const marks = marksOf(document, document.madeUp);
  const contents = contentsSlides(document, starts, marks, room);
  return [coverSlide(document), ...contents, ...sections.flat()];
}

function coverSlide(document: BriefingDocument): Slide {
  const { title, period, issuer, language, madeUp, overruled } = document;
  const words = WORDS[language];
  return {
    ...{ kind: 'cover', title, subtitle: period, marks: marksOf(document, madeUp), notes: [] },
    lines: [
      [issuer, words.standing[document.standing], ...provenance(document)].join(' · '),
      ...(madeUp ? [words.madeUpMeaning] : []),
      ...(overruled.length === 0 ? [] : [words.overruled + overruled.join(words.listed)]),
    ],
  };
}

function sectionSlides(section: Section, document: BriefingDocument, room: Room): readonly Slide[] {
  const { title, blocks, madeUp } = section;
  const words = WORDS[document.language];
  const marks = marksOf(document, madeUp);
  const notes = blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
  const texts = textSlides(title, sectionTexts(section, document), marks, room);
  const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [drawBlock(block)] : []));
  let drawn = 0;
  const others = blocks.flatMap((block): readonly Slide[] => {
    if (block.kind === 'figures') {
      const name = `${title}${words.joined}${words.figures}`;
      return gridSlides(
        { title: name, subtitle: '', marks, notes },
        figureGrid(block, words),
        room,
        words,
      );
    }
    if (block.kind === 'table') {
      const frame = {
        title: block.title,
        subtitle: '',
        notes,
        marks: marksOf(document, block.madeUp),
      };
      return gridSlides(frame, dataGrid(block.table), room, words);
    }
    const chart = block.kind === 'chart' ? charts[drawn++] : undefined;
    return chart === undefined
      ? []
      : chartSlides(chart, marksOf(document, chart.simulated), notes, room);
  });
  const lines = charts.map((chart) => chart.title).slice(0, room.sectionLines);
  // A chapter of words alone begins with them.
  const opening: Slide = { kind: 'section', title, lines, marks, notes: [] };
  return [...(others.length === 0 ? [] : [opening]), ...texts, ...others];
}
