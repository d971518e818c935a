import { element, part, type Xml } from '../package/xml.ts';
import { linesOf } from './fit.ts';
import { IDX } from './layouts.ts';
import { CHART, NAMESPACES, TABLE } from './namespaces.ts';
import { points, within } from './place.ts';
import { LEADING, SIZE } from './room.ts';
import { frame, picture, placeholderShape, shapeTree } from './shapes.ts';
import type { Slide } from './slide.ts';
import {
  chartGraphic,
  footShapes,
  lineShape,
  markShape,
  type SlideSetting,
  titleShape,
} from './slide-shapes.ts';
import { tableXml } from './table.ts';
import { paragraph } from './text.ts';
import { sizeOf } from './text-slides.ts';

/** The relations of a slide to what stands on it. */
export interface SlideLeads {
  /** To its chart or picture. */
  readonly drawing?: string;
  /** To the slides that its entries open. */
  readonly entries?: readonly string[];
}

/** A slide as its part. */
export function slideXml(slide: Slide, setting: SlideSetting, leads: SlideLeads): string {
  const shapes = shapesOf(slide, setting, leads);
  return part(
    element(
      'p:sld',
      NAMESPACES,
      element('p:cSld', {}, shapeTree(...shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}

function shapesOf(slide: Slide, setting: SlideSetting, leads: SlideLeads): readonly (Xml | null)[] {
  const { title, marks } = slide;
  switch (slide.kind) {
    case 'cover':
      return coverShapes(slide, setting);
    case 'section':
      return sectionShapes(slide, setting);
    default:
      return [
        titleShape(title, setting),
        ...mainShapes(slide, setting, leads),
        ...footShapes(setting),
        markShape(marks, setting),
      ];
  }
}

type Of<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

function coverShapes({ title, subtitle, lines, marks }: Of<'cover'>, setting: SlideSetting) {
  const { name, language, room } = setting;
  const text = { size: 14, color: 'tx2' } as const;
  return [
    placeholderShape(name('标题'), { type: 'ctrTitle' }, [paragraph(title, language)]),
    placeholderShape(name('期次'), { type: 'subTitle', idx: IDX.text }, [
      paragraph(subtitle, language),
    ]),
    setting.whole
      ? placeholderShape(
          name('来源'),
          { type: 'body', idx: IDX.summary },
          lines.map((line) => paragraph(line, language, {}, { after: 4 })),
        )
      : lineShape(lines.join('  '), IDX.summary, room.summary, text, setting),
    markShape(marks, setting),
  ];
}

function sectionShapes({ title, lines, marks }: Of<'section'>, setting: SlideSetting) {
  const { name, language, whole } = setting;
  return [
    placeholderShape(name('章节'), { type: 'title' }, [paragraph(title, language)]),
    lines.length === 0
      ? null
      : placeholderShape(
          name('要点'),
          { type: 'body', idx: IDX.text },
          lines.map((line) => paragraph(line, language, {}, { after: 10 })),
        ),
    markShape(marks, setting, whole ? 'bg1' : 'accent2'),
  ];
}

function mainShapes(
  slide: Exclude<Slide, { kind: 'cover' | 'section' }>,
  setting: SlideSetting,
  { drawing = '', entries = [] }: SlideLeads,
): readonly (Xml | null)[] {
  const { room, name, language, whole } = setting;
  const place = { type: 'body', idx: IDX.text };
  const subtitle = (text: string) =>
    lineShape(text, IDX.subtitle, room.subtitle, { size: SIZE.subtitle, color: 'tx2' }, setting);
  switch (slide.kind) {
    case 'contents':
      return [
        placeholderShape(
          name('目录'),
          place,
          slide.entries.map(({ text }, at) =>
            paragraph(text, language, { opens: entries[at] ?? '' }, { after: SIZE.text * 0.35 }),
          ),
        ),
      ];
    case 'text':
      return [
        placeholderShape(
          name('正文'),
          place,
          slide.paragraphs.map(({ text, look }) =>
            paragraph(
              text,
              language,
              { size: sizeOf(look), ...TEXTS[look] },
              { leading: LEADING * 83, after: sizeOf(look) * LEADING * 0.5 },
            ),
          ),
        ),
      ];
    case 'table':
      return [
        subtitle(slide.subtitle),
        frame(
          name(slide.title),
          {
            ...room.main,
            width: slide.group.widths.reduce((sum, width) => sum + Math.round(width), 0),
            height: slide.heights.reduce((sum, height) => sum + height, 0),
          },
          TABLE,
          tableXml(slide, language),
          whole ? { type: 'tbl', idx: IDX.main } : undefined,
        ),
      ];
    case 'chart':
      return [
        subtitle(slide.subtitle),
        frame(
          name(slide.title, slide.alt),
          room.main,
          CHART,
          chartGraphic(drawing, CHART),
          whole ? { type: 'chart', idx: IDX.main } : undefined,
        ),
        summaryShape(slide.summary, setting),
      ];
    case 'picture':
      return [
        subtitle(slide.subtitle),
        picture(
          name(slide.title, slide.alt),
          within(room.main, slide.picture.width, slide.picture.height),
          drawing,
        ),
        summaryShape(slide.summary, setting),
      ];
  }
}

const TEXTS = {
  plain: {},
  note: { color: 'tx2' },
  warning: { color: 'accent5', bold: true },
} as const;

/** One or two lines beneath a chart; what takes more is left to the speaker's notes. */
function summaryShape(summary: string, setting: SlideSetting): Xml | null {
  const { room } = setting;
  const width = points(room.summary.width);
  const size = [SIZE.summary, SIZE.subtitle].find((each) => linesOf(summary, width, each) <= 2);
  return size === undefined
    ? null
    : lineShape(summary, IDX.summary, room.summary, { size, color: 'tx1' }, setting);
}
