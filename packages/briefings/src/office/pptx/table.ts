import type { Language } from '@minxin/commentary';
import { hexOf } from '../charts/chart-look.ts';
import { element, type Xml } from '../package/xml.ts';
import type { GridCell, GridLine } from '../tables/grid.ts';
import { emu } from './place.ts';
import type { TableContent } from './slide.ts';
import { PADDING } from './table-slides.ts';
import { body, type Color, fill, paragraph, type RunLook } from './text.ts';

/** A table as PowerPoint edits it: hairlines beneath its rows, numbers at the right. */
export function tableXml({ grid, group, heights, size }: TableContent, language: Language): Xml {
  const { columns, widths } = group;
  const row = (cells: readonly GridCell[], place: number) =>
    element(
      'a:tr',
      { h: heights[place] ?? 0 },
      ...columns.map((column) => cellXml(cells[column], size, place === 0, language)),
    );
  return element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: 1 }),
    element('a:tblGrid', {}, ...widths.map((w) => element('a:gridCol', { w: Math.round(w) }))),
    row(grid.head, 0),
    ...grid.rows.map((cells, place) => row(cells, place + 1)),
  );
}

function cellXml(cell: GridCell | undefined, size: number, head: boolean, language: Language): Xml {
  const align = cell?.numeric === true ? 'r' : 'l';
  const lines = cell?.lines ?? [];
  return element(
    'a:tc',
    {},
    body(
      'a:txBody',
      lines.map(({ text, look }) =>
        paragraph(text, language, { size, ...(head ? HEAD : LOOKS[look]) }, { align }),
      ),
    ),
    element(
      'a:tcPr',
      {
        ...{ marL: emu(PADDING.side), marR: emu(PADDING.side) },
        ...{ marT: emu(PADDING.top), marB: emu(PADDING.top), anchor: 'ctr' },
      },
      ...EDGES.map((edge) => border(edge, edge === 'a:lnB' ? (head ? 'tx1' : 'bg2') : null)),
      head ? fill('bg2') : element('a:noFill'),
    ),
  );
}

const EDGES = ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'] as const;

const border = (name: string, color: Color | null): Xml =>
  element(
    name,
    { w: color === null ? 0 : 9525 },
    color === null ? element('a:noFill') : fill(color),
  );

const HEAD: RunLook = { bold: true, color: 'tx1' };

const LOOKS: Readonly<Record<GridLine['look'], RunLook>> = {
  plain: { color: 'tx1' },
  strong: { color: 'tx1', bold: true },
  quiet: { color: 'tx2' },
  late: { color: `#${hexOf('late')}`, bold: true },
};
