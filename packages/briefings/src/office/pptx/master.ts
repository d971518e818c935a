import { element, part, type Xml } from '../package/xml.ts';
import { colorMap } from './color-map.ts';
import { footPlaces, IDX } from './layouts.ts';
import { NAMESPACES } from './namespaces.ts';
import { inch } from './place.ts';
import { type Room, SIZE } from './room.ts';
import { box, placeholderShape, shapeTree } from './shapes.ts';
import { type Color, fill, paragraph } from './text.ts';

/** Ids of masters and layouts begin here, and none is given twice. */
export const FIRST_ID = 2_147_483_648;

/** The master: a line of tea at the head, a hairline above the foot, and the text of all layouts. */
export function masterXml(room: Room, layouts: readonly string[]): string {
  const { width, foot, title, text } = room;
  const line = inch(0.01);
  return part(
    element(
      'p:sldMaster',
      NAMESPACES,
      element(
        'p:cSld',
        {},
        element('p:bg', {}, element('p:bgPr', {}, fill('bg1'), element('a:effectLst'))),
        shapeTree(
          box({ id: 2, name: '眉线' }, { x: 0, y: 0, width, height: inch(0.09) }, [], {
            fill: 'accent1',
          }),
          box(
            { id: 3, name: '脚线' },
            { x: title.x, y: foot.y - inch(0.06), width: width - 2 * title.x, height: line },
            [],
            { fill: 'bg2' },
          ),
          placeholderShape(
            { id: 4, name: '标题 4' },
            { type: 'title' },
            [paragraph('标题', 'zh')],
            title,
          ),
          placeholderShape(
            { id: 5, name: '正文 5' },
            { type: 'body', idx: IDX.text },
            [paragraph('正文', 'zh')],
            text,
          ),
          ...footPlaces(room, 6),
        ),
      ),
      colorMap,
      element(
        'p:sldLayoutIdLst',
        {},
        ...layouts.map((relation, place) =>
          element('p:sldLayoutId', { id: FIRST_ID + 1 + place, 'r:id': relation }),
        ),
      ),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, level(SIZE.title, '+mj', 'tx1', true)),
        element('p:bodyStyle', {}, level(SIZE.text, '+mn', 'tx1', false)),
        element('p:otherStyle', {}, level(SIZE.foot, '+mn', 'tx2', false)),
      ),
    ),
  );
}

const level = (size: number, font: '+mj' | '+mn', color: Color, bold: boolean): Xml =>
  element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l', defTabSz: 914400, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: size * 100, b: Number(bold), kern: 1200 },
      fill(color),
      element('a:latin', { typeface: `${font}-lt` }),
      element('a:ea', { typeface: `${font}-ea` }),
      element('a:cs', { typeface: `${font}-cs` }),
    ),
  );
