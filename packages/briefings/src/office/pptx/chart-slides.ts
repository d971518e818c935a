import type { Chart } from '@minxin/charts';
import { byRows } from '../charts/rows.ts';
import { pictureSize } from '../draw-block.ts';
import { dataGrid } from '../tables/grid.ts';
import { WORDS } from '../words.ts';
import { inch, within } from './place.ts';
import type { Room } from './room.ts';
import type { Slide } from './slide.ts';
import { gridSlides } from './table-slides.ts';

/** Lying bars whose names stand apart from each other. */
const MOST_ROWS = 16;
/** A picture drawn smaller than this has names that no one reads. */
const READABLE = 0.5;
/** Slides of a table beside a picture, or in its place; a longer one is left to the briefing's workbook. */
const MOST_TABLES = { beside: 3, instead: 8 };

/** A chart as a slide, its title the finding: native, or a picture with its table on the next. */
export function chartSlides(
  chart: Chart,
  marks: readonly string[],
  notes: readonly string[],
  room: Room,
): readonly Slide[] {
  const { title, subtitle, summary, native, table, faults, language } = chart;
  const words = WORDS[language];
  const told = isSaid(summary, title) ? '' : summary;
  const frame = {
    ...{ title, subtitle, summary: told, marks, alt: told === '' ? title : `${title}。${told}` },
    notes: [subtitle, ...(told === '' ? [] : [told]), ...notes],
  };
  if (native !== null) {
    const all = byRows(native, MOST_ROWS);
    return all.map((each, turn) => ({
      ...{ ...frame, kind: 'chart', native: each },
      subtitle: all.length === 1 ? subtitle : subtitle + words.part(turn + 1, all.length),
    }));
  }
  if (table.rows.length === 0)
    return [{ ...frame, kind: 'text', paragraphs: [{ text: summary, look: 'plain' }] }];
  const name = `${title}${words.joined}${words.data}`;
  const tables = gridSlides({ ...frame, title: name }, dataGrid(table), room, words);
  const picture = pictureSize(chart);
  const scale = within(room.main, picture.width, picture.height).width / inch(picture.width / 96);
  if (scale < READABLE && tables.length <= MOST_TABLES.instead) return tables;
  const drawn: Slide = { ...frame, kind: 'picture', chart };
  if (tables.length <= MOST_TABLES.beside) return [drawn, ...tables];
  if (!faults || faults.rows.length === 0) return [drawn];
  return [drawn, ...gridSlides({ ...frame, title: name }, dataGrid(faults), room, words)];
}

/** Whether a summary says no more than the title. */
const isSaid = (summary: string, title: string): boolean =>
  summary.replace(/[。.]$/, '') === title.replace(/[。.]$/, '');
