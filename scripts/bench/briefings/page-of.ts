import type { Block, BriefingDocument } from '@minxin/briefings';
import { type Theme, theme } from '@minxin/charts';
import { renderSvg } from '@minxin/charts/paper';

const WIDTH = 590;
const STYLE = `
  body { font: 12pt 'Noto Serif CJK SC', 'Noto Serif SC', serif; margin: 0; }
  table { border-collapse: collapse; width: 100%; font-size: 9pt; }
  td, th { border-bottom: 1px solid #cfcdc4; padding: 3px; text-align: left; }
  thead { display: table-header-group; }
  figure { break-inside: avoid; margin: 1em 0; }`;

/** A briefing as a page for a browser to print: the same text, charts and tables. */
export function pageOf({ title, period, sections }: BriefingDocument): string {
  const paper = theme('paper');
  const body = sections.map(
    (section) =>
      `<h2>${text(section.title)}</h2>${section.blocks.map((block) => markupOf(block, paper)).join('')}`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${text(title)}</title><style>${STYLE}</style><h1>${text(`${title} ${period}`)}</h1>${body.join('')}`;
}

function markupOf(block: Block, paper: Theme): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${text(block.spans.map((span) => span.text).join(''))}</p>`;
    case 'note':
      return `<p><small>${text(block.text)}</small></p>`;
    case 'figures':
      return table(
        ['', ...block.spans],
        block.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.text)]),
      );
    case 'table':
      return `<h3>${text(block.title)}</h3>${table(
        block.table.columns.map(({ label }) => label),
        block.table.rows.map((row) => row.map((cell) => cell.text)),
      )}`;
    case 'chart': {
      const chart = block.draw(paper, { width: WIDTH });
      const height = Math.max(chart.height ?? 290, 120);
      const svg = renderSvg(chart, { width: WIDTH, height, theme: paper });
      return `<figure><h3>${text(chart.title)}</h3>${svg}<p>${text(chart.summary)}</p></figure>`;
    }
  }
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead>${line('th', heads)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`;

const line = (tag: string, cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${text(cell)}</${tag}>`).join('')}</tr>`;

const text = (raw: string): string => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
