import { hexOf } from '../charts/chart-look.ts';
import { pictureSize } from '../draw-block.ts';
import { element, part, type Xml } from '../package/xml.ts';
import { linesOf } from './fit.ts';
import { IDX } from './layouts.ts';
import { CHART, NAMESPACES, TABLE } from './namespaces.ts';
import { points, within } from './place.ts';
import { LEADING, SIZE } from './room.ts';
import { box, frame, picture, placeholderShape, shapeTree } from './shapes.ts';
import type { Slide } from './slide.ts';
import {
  chartGraphic,
  footShapes,
  lineShape,
  markShape,
  type SlideSetting,
  textShape,
  titleShape,
} from './slide-shapes.ts';
import { tableXml } from './table.ts';
import { paragraph, type RunLook } from './text.ts';
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
  const { name, language, room, layout } = setting;
  const source = { size: 14, color: 'tx2' } as const;
  const said = (look: RunLook) =>
    lines.map((line) => paragraph(line, language, look, { after: 4 }));
  return [
    placeholderShape(name('标题'), layout.title, [paragraph(title, language)]),
    textShape('期次', [paragraph(subtitle, language)], setting),
    layout.whole
      ? placeholderShape(name('来源'), { type: 'body', idx: IDX.summary }, said({}))
      : box(name('来源'), room.source, said(source), { anchor: 'b' }),
    markShape(marks, setting),
  ];
}

function sectionShapes({ title, lines, marks }: Of<'section'>, setting: SlideSetting) {
  const { name, language, layout } = setting;
  const said = lines.map((line) => paragraph(line, language, {}, { after: 10 }));
  return [
    placeholderShape(name('章节'), layout.title, [paragraph(title, language)]),
    lines.length === 0 ? null : textShape('要点', said, setting),
    markShape(marks, setting, layout.whole ? 'bg1' : undefined),
  ];
}

function mainShapes(
  slide: Exclude<Slide, { kind: 'cover' | 'section' }>,
  setting: SlideSetting,
  { drawing = '', entries = [] }: SlideLeads,
): readonly (Xml | null)[] {
  const { room, name, language, layout } = setting;
  const subtitle = (text: string) =>
    lineShape(text, IDX.subtitle, room.subtitle, { size: SIZE.subtitle, color: 'tx2' }, setting);
  switch (slide.kind) {
    case 'contents':
      return [
        textShape(
          '目录',
          slide.entries.map(({ text }, at) =>
            paragraph(text, language, { opens: entries[at] ?? '' }, { after: SIZE.text * 0.35 }),
          ),
          setting,
        ),
      ];
    case 'text':
      return [
        textShape(
          '正文',
          slide.paragraphs.map(({ text, look }) =>
            paragraph(
              text,
              language,
              { size: sizeOf(look), ...TEXTS[look] },
              { leading: LEADING * 83, after: sizeOf(look) * LEADING * 0.5 },
            ),
          ),
          setting,
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
          layout.whole ? { type: 'tbl', idx: IDX.main } : undefined,
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
          layout.whole ? { type: 'chart', idx: IDX.main } : undefined,
        ),
        summaryShape(slide.summary, setting),
      ];
    case 'picture': {
      const { width, height } = pictureSize(slide.chart);
      return [
        subtitle(slide.subtitle),
        picture(name(slide.title, slide.alt), within(room.main, width, height), drawing),
        summaryShape(slide.summary, setting),
      ];
    }
  }
}

const TEXTS = {
  plain: {},
  note: { color: 'tx2' },
  warning: { color: `#${hexOf('late')}`, bold: true },
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
