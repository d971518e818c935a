import type { Language } from '@minxin/commentary';
import { hexOf } from '../charts/chart-look.ts';
import { element, type Xml } from '../package/xml.ts';
import { sizeFor } from './fit.ts';
import { IDX } from './layouts.ts';
import { points, type Rect } from './place.ts';
import { type Room, SIZE } from './room.ts';
import { box, type Placeholder, placeholderShape, type ShapeName } from './shapes.ts';
import type { StageLayout } from './stage.ts';
import { type Color, paragraph, type RunLook, slideNumber } from './text.ts';

/** What the shapes of one slide have in common. */
export interface SlideSetting {
  readonly room: Room;
  readonly language: Language;
  readonly layout: StageLayout;
  readonly foot: string;
  /** Gives each shape of the slide its id. */
  readonly name: (name: string, alt?: string) => ShapeName;
}

/** Said in its own colours, whatever those of the master are. */
const OCHRE: Color = `#${hexOf('ochreInk')}`;

const TITLE_SIZES = [
  ...[28, 26, 24, 22].map((size) => ({ size, lines: 2 })),
  ...[20, 18].map((size) => ({ size, lines: 3 })),
  { size: SIZE.smallestTitle, lines: 4 },
];

/** The title where the layout has it, smaller where it is long: a finding is never cut. */
export function titleShape(title: string, { room, language, name, layout }: SlideSetting): Xml {
  const size = sizeFor(title, points(room.title.width), TITLE_SIZES);
  // A template's own may be any size.
  const look = layout.whole && size === SIZE.title ? {} : { size };
  return placeholderShape(name(title.slice(0, 40)), layout.title, [
    paragraph(title, language, look),
  ]);
}

/** A line of text in its place, or free where the layout has none for it. */
export function lineShape(
  text: string,
  idx: number,
  rect: Rect,
  look: RunLook & { readonly color: Color },
  setting: SlideSetting,
): Xml | null {
  if (text === '') return null;
  const { layout, name, language } = setting;
  const place: Placeholder = { type: 'body', idx };
  return layout.whole
    ? placeholderShape(name(`文字 ${idx}`), place, [paragraph(text, language, sized(look))])
    : box(name(`文字 ${idx}`), rect, [paragraph(text, language, look)], { anchor: 't' });
}

/** The layout says the colour. */
const sized = ({ size }: RunLook): RunLook => (size === undefined ? {} : { size });

/** Running text in its place; free where the layout has none. */
export const textShape = (
  label: string,
  paragraphs: readonly Xml[],
  { room, layout, name }: SlideSetting,
): Xml =>
  layout.text === null
    ? box(name(label), room.text, paragraphs, { anchor: 't' })
    : placeholderShape(name(label), layout.text, paragraphs);

/** Where the figures come from and which slide it is. */
export function footShapes({ foot, room, layout, name, language }: SlideSetting): readonly Xml[] {
  const look = { size: SIZE.foot, color: 'tx2' } as const;
  const [text, number] = [paragraph(foot, language, look), slideNumber(language, look)];
  return layout.whole
    ? [
        placeholderShape(name('页脚'), { type: 'ftr', idx: IDX.foot }, [text]),
        placeholderShape(name('页码'), { type: 'sldNum', idx: IDX.number }, [number]),
      ]
    : [box(name('页脚'), room.foot, [text]), box(name('页码'), room.number, [number])];
}

/** The mark of a draft, and of what rests on made-up records. */
export function markShape(
  marks: readonly string[],
  { room, name, language }: SlideSetting,
  color: Color = OCHRE,
): Xml | null {
  if (marks.length === 0) return null;
  const text = marks.join(' · ');
  return box(
    name(text),
    room.mark,
    [paragraph(text, language, { size: SIZE.mark, bold: true, color }, { align: 'ctr' })],
    { line: { color, dashed: true }, shape: 'roundRect' },
  );
}

export const chartGraphic = (relation: string, namespace: string): Xml =>
  element('c:chart', { 'xmlns:c': namespace, 'r:id': relation });
