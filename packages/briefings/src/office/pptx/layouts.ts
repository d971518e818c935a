import { element, part, type Xml } from '../package/xml.ts';
import { NAMESPACES } from './namespaces.ts';
import { inch, type Rect } from './place.ts';
import { type Room, SIZE } from './room.ts';
import { box, placeholderShape, shapeTree } from './shapes.ts';
import { type Color, fill, paragraph, slideNumber } from './text.ts';

/** What a place of a layout takes where a slide doesn't say. */
interface Place {
  readonly type?: string;
  readonly idx?: number;
  readonly prompt: string;
  readonly rect: Rect;
  readonly size: number;
  readonly color?: Color;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly bold?: boolean;
}

interface Layout {
  readonly name: string;
  readonly type: string;
  readonly places: readonly Place[];
  readonly ground?: Color;
  readonly decoration?: readonly Xml[];
  /** False where the foot of the master has no place. */
  readonly foot: boolean;
}

/** The places of a slide by their numbers; a title has none. */
export const IDX = { text: 1, subtitle: 13, main: 14, summary: 15, foot: 11, number: 12 } as const;

/** The layouts that a reader of 幻灯片版式 sees, by the kind of slide that stands on them. */
export function layoutsOf(room: Room): Readonly<Record<string, Layout>> {
  const { width, height } = room;
  const title: Place = {
    ...{ type: 'title', prompt: '单击此处编辑标题', rect: room.title, size: SIZE.title },
    ...{ anchor: 'b', bold: true },
  };
  const line = (idx: number, prompt: string, rect: Rect, size: number, color: Color): Place => ({
    ...{ type: 'body', idx, prompt, rect, size, color },
  });
  const subtitle = line(IDX.subtitle, '副标题：图中所画', room.subtitle, SIZE.subtitle, 'tx2');
  const summary = line(IDX.summary, '一句话', room.summary, SIZE.summary, 'tx1');
  const text = line(IDX.text, '正文', room.text, SIZE.text, 'tx1');
  const left = inch(1.1);
  const wide = width - left - inch(1.1);
  const band = (rect: Rect, color: Color) =>
    box({ id: 90, name: '底色' }, rect, [], { fill: color });
  return {
    cover: {
      ...{ name: '封面', type: 'title', foot: false },
      decoration: [band({ x: 0, y: 0, width: inch(0.45), height }, 'accent1')],
      places: [
        {
          ...{ type: 'ctrTitle', prompt: '标题', size: 44, bold: true, anchor: 'b' },
          rect: { x: left, y: inch(1.5), width: wide, height: inch(1.7) },
        },
        {
          ...{ type: 'subTitle', idx: IDX.text, prompt: '期次', size: 24, color: 'accent1' },
          rect: { x: left, y: inch(3.3), width: wide, height: inch(0.6) },
        },
        line(IDX.summary, '来源', room.source, 14, 'tx2'),
      ],
    },
    contents: { name: '目录', type: 'obj', foot: true, places: [title, text] },
    section: {
      ...{ name: '章节', type: 'secHead', foot: false, ground: 'accent1' },
      places: [
        {
          ...{ type: 'title', prompt: '章节', size: 40, bold: true, color: 'bg1', anchor: 'b' },
          rect: { x: left, y: inch(0.9), width: wide, height: inch(1.3) },
        },
        line(
          IDX.text,
          '要点',
          { x: left, y: inch(2.5), width: wide, height: inch(4.2) },
          20,
          'bg1',
        ),
      ],
    },
    chart: {
      ...{ name: '图表', type: 'chart', foot: true },
      places: [
        ...[title, subtitle, summary],
        { type: 'chart', idx: IDX.main, prompt: '图表', rect: room.main, size: 16 },
      ],
    },
    picture: { name: '图片', type: 'titleOnly', foot: true, places: [title, subtitle, summary] },
    table: {
      ...{ name: '表格', type: 'tbl', foot: true },
      places: [
        ...[title, subtitle],
        { type: 'tbl', idx: IDX.main, prompt: '表格', rect: room.main, size: SIZE.table },
      ],
    },
    text: { name: '正文', type: 'tx', foot: true, places: [title, text] },
  };
}

export function layoutXml(layout: Layout, room: Room): string {
  const { name, type, places, ground, decoration = [], foot } = layout;
  const shapes = places.map((place, at) => placeXml(place, at + 2));
  return part(
    element(
      'p:sldLayout',
      { ...NAMESPACES, type, preserve: 1, ...(foot ? {} : { showMasterSp: 0 }) },
      element(
        'p:cSld',
        { name },
        ground === undefined
          ? null
          : element('p:bg', {}, element('p:bgPr', {}, fill(ground), element('a:effectLst'))),
        shapeTree(...decoration, ...shapes, ...(foot ? footPlaces(room, shapes.length + 2) : [])),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}

function placeXml(place: Place, id: number): Xml {
  const { type, idx, prompt, rect, size, color, anchor = 't', bold } = place;
  const look = { size, ...(color === undefined ? {} : { color }) };
  const shape = placeholderShape(
    { id, name: `${prompt} ${id}` },
    { ...(type === undefined ? {} : { type }), ...(idx === undefined ? {} : { idx }) },
    [paragraph(prompt, 'zh')],
    rect,
    { anchor, lIns: 0, tIns: 0, rIns: 0, bIns: 0 },
  );
  // What a slide writes here looks so without saying it.
  const level = element(
    'a:lvl1pPr',
    { marL: 0, indent: 0 },
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: look.size * 100, b: bold === true ? 1 : 0 },
      color === undefined ? null : fill(color),
    ),
  );
  return shape.replace('<a:lstStyle/>', element('a:lstStyle', {}, level)) as Xml;
}

export const footPlaces = (room: Room, id: number): readonly Xml[] => [
  placeholderShape(
    { id, name: `页脚 ${id}` },
    { type: 'ftr', idx: IDX.foot },
    [paragraph('', 'zh')],
    room.foot,
  ),
  placeholderShape(
    { id: id + 1, name: `页码 ${id + 1}` },
    { type: 'sldNum', idx: IDX.number },
    [slideNumber('zh', {})],
    room.number,
  ),
];
