import type { Language } from '@minxin/commentary';
import { element, part, type Xml } from '../package/xml.ts';
import { colorMap } from './color-map.ts';
import { NAMESPACES } from './namespaces.ts';
import { inch } from './place.ts';
import { placeholderShape, shapeTree, transform } from './shapes.ts';
import { paragraph } from './text.ts';

/** Of the slide and of what is said, on a page of notes. */
const IMAGE = { x: inch(0.75), y: inch(1.25), width: inch(6), height: inch(3.375) };
const TEXT = { x: inch(0.75), y: inch(4.8), width: inch(6), height: inch(4) };

const image = (): Xml =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 2, name: '幻灯片 2' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    element(
      'p:spPr',
      {},
      transform('a:xfrm', IMAGE),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );

export const notesMasterXml = (): string =>
  part(
    element(
      'p:notesMaster',
      NAMESPACES,
      element(
        'p:cSld',
        {},
        element(
          'p:bg',
          {},
          element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' })),
        ),
        shapeTree(
          image(),
          placeholderShape(
            { id: 3, name: '备注 3' },
            { type: 'body', idx: 3 },
            [paragraph('备注', 'zh')],
            TEXT,
          ),
        ),
      ),
      colorMap,
    ),
  );

/** What the speaker reads, beneath the slide. */
export const notesXml = (notes: readonly string[], language: Language): string =>
  part(
    element(
      'p:notes',
      NAMESPACES,
      element(
        'p:cSld',
        {},
        shapeTree(
          image(),
          placeholderShape(
            { id: 3, name: '备注 3' },
            { type: 'body', idx: 3 },
            notes.map((note) => paragraph(note, language)),
          ),
        ),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
