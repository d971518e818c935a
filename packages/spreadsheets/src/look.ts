import type { Alignment, Fill, Font, PageSetup } from 'exceljs';
import { widthOf } from './width-of.ts';

/** Named, so that Excel and WPS show Chinese in it and not in whatever a Latin font falls back to. */
export const FONT_NAME = '微软雅黑';

export const solid = (argb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});

export const HEADER_FILL = solid('FFE6EFE9');

export const TITLE: Partial<Font> = { name: FONT_NAME, size: 16, bold: true };
export const HEADING: Partial<Font> = { name: FONT_NAME, size: 10, bold: true };
export const BODY: Partial<Font> = { name: FONT_NAME, size: 10 };
export const LINK: Partial<Font> = {
  ...{ name: FONT_NAME, size: 10, underline: true },
  color: { argb: 'FF1F5F99' },
};
export const MUTED: Partial<Font> = {
  ...{ name: FONT_NAME, size: 10, italic: true },
  color: { argb: 'FF8A8F8C' },
};

export const WRAPPED: Partial<Alignment> = { vertical: 'top', wrapText: true };

export const CENTRED: Partial<Alignment> = { vertical: 'top', horizontal: 'center' };

/** A4 across, as wide as the paper. */
export const PAGE: Partial<PageSetup> = {
  ...{ paperSize: 9, orientation: 'landscape' },
  ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
};

const LINE_HEIGHT = 15;

/** The height of a row of wrapped texts: programs that don't work it out themselves would cut them. */
export const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  LINE_HEIGHT *
  Math.max(1, ...texts.map((text, at) => Math.ceil(widthOf(text) / (widths[at] ?? 10))));
