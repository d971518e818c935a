import { element, type Xml } from '../package/xml.ts';
import type { Rect } from './place.ts';
import { body, type Color, fill } from './text.ts';

/** The place in a layout that a shape fills. */
export interface Placeholder {
  readonly type?: string;
  readonly idx?: number;
}

/** A shape on a slide or a layout; ids are unique on each. */
export interface ShapeName {
  readonly id: number;
  readonly name: string;
  /** What it shows, for those who can't see it. */
  readonly alt?: string;
}

const nonVisual = ({ id, name, alt }: ShapeName): Xml =>
  element('p:cNvPr', { id, name, descr: alt });

const placeholderOf = (placeholder: Placeholder | undefined): Xml =>
  element(
    'p:nvPr',
    {},
    placeholder === undefined
      ? null
      : element('p:ph', { type: placeholder.type, idx: placeholder.idx }),
  );

export const transform = (name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Rect): Xml =>
  element(name, {}, element('a:off', { x, y }), element('a:ext', { cx: width, cy: height }));

/** Text in a place of the layout; without a place of its own, where the layout has it. */
export const placeholderShape = (
  name: ShapeName,
  placeholder: Placeholder,
  paragraphs: readonly Xml[],
  rect?: Rect,
  attributes: Readonly<Record<string, string | number>> = {},
): Xml =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      nonVisual(name),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      placeholderOf(placeholder),
    ),
    element('p:spPr', {}, rect === undefined ? null : transform('a:xfrm', rect)),
    body('p:txBody', paragraphs, attributes),
  );

interface BoxLook {
  readonly fill?: Color;
  readonly line?: { readonly color: Color; readonly dashed?: boolean };
  readonly shape?: 'rect' | 'roundRect';
  readonly anchor?: 'ctr' | 't' | 'b';
}

/** A box with or without text that stands in no place of the layout. */
export const box = (
  name: ShapeName,
  rect: Rect,
  paragraphs: readonly Xml[],
  { fill: color, line, shape = 'rect', anchor = 'ctr' }: BoxLook = {},
): Xml =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      nonVisual(name),
      element('p:cNvSpPr', paragraphs.length === 0 ? {} : { txBox: 1 }),
      placeholderOf(undefined),
    ),
    element(
      'p:spPr',
      {},
      transform('a:xfrm', rect),
      element('a:prstGeom', { prst: shape }, element('a:avLst', {}, roundness(shape))),
      color === undefined ? element('a:noFill') : fill(color),
      line === undefined
        ? element('a:ln', {}, element('a:noFill'))
        : element(
            'a:ln',
            { w: 9525 },
            fill(line.color),
            line.dashed === true ? element('a:prstDash', { val: 'dash' }) : null,
          ),
    ),
    body('p:txBody', paragraphs, {
      ...{ wrap: 'square', lIns: 45720, tIns: 0, rIns: 45720, bIns: 0, anchor },
    }),
  );

const roundness = (shape: string): Xml | null =>
  shape === 'roundRect' ? element('a:gd', { name: 'adj', fmla: 'val 50000' }) : null;

export const picture = (name: ShapeName, rect: Rect, relation: string): Xml =>
  element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      nonVisual(name),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      placeholderOf(undefined),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': relation }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'p:spPr',
      {},
      transform('a:xfrm', rect),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );

/** A chart or a table, which Office calls frames. */
export const frame = (
  name: ShapeName,
  rect: Rect,
  uri: string,
  graphic: Xml,
  placeholder?: Placeholder,
): Xml =>
  element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      nonVisual(name),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      placeholderOf(placeholder),
    ),
    transform('p:xfrm', rect),
    element('a:graphic', {}, element('a:graphicData', { uri }, graphic)),
  );

/** All shapes of a slide, a layout or a master. */
export const shapeTree = (...shapes: readonly (Xml | null)[]): Xml =>
  element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  );
