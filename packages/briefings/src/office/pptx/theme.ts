import { type Palette, palettes } from '@minxin/charts';
import { element, part, type Xml } from '../package/xml.ts';
import { NAMESPACES } from './namespaces.ts';

const hex = (token: keyof Palette): Xml =>
  element('a:srgbClr', { val: palettes.paper[token].slice(1).toUpperCase() });

/** The colours of the look as a program lists them: text, ground, and those that keep series apart. */
const COLORS: readonly (readonly [string, Xml])[] = [
  ['a:dk1', hex('ink')],
  ['a:lt1', element('a:srgbClr', { val: 'FFFFFF' })],
  ['a:dk2', hex('ink2')],
  ['a:lt2', hex('line2')],
  ['a:accent1', hex('tea')],
  ['a:accent2', hex('ochre')],
  ['a:accent3', hex('indigo')],
  ['a:accent4', hex('plum')],
  ['a:accent5', hex('late')],
  ['a:accent6', hex('risk')],
  ['a:hlink', hex('tea')],
  ['a:folHlink', hex('tea')],
];

/** Found on every machine with a Chinese Office. */
export const SLIDE_FONT = '微软雅黑';

const fonts = (name: string): Xml =>
  element(
    name,
    {},
    element('a:latin', { typeface: SLIDE_FONT }),
    element('a:ea', { typeface: SLIDE_FONT }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: SLIDE_FONT }),
  );

const placeholderFill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const thrice = (one: Xml): readonly Xml[] => [one, one, one];
const line = element('a:ln', { w: 9525 }, placeholderFill);
const noEffect = element('a:effectStyle', {}, element('a:effectLst'));

/** The theme, flat: its fills and lines are one colour, and nothing casts a shadow. */
export const themeXml = (): string =>
  part(
    element(
      'a:theme',
      { 'xmlns:a': NAMESPACES['xmlns:a'], name: 'Minxin' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'Minxin' },
          ...COLORS.map(([name, color]) => element(name, {}, color)),
        ),
        element('a:fontScheme', { name: 'Minxin' }, fonts('a:majorFont'), fonts('a:minorFont')),
        element(
          'a:fmtScheme',
          { name: 'Minxin' },
          element('a:fillStyleLst', {}, ...thrice(placeholderFill)),
          element('a:lnStyleLst', {}, ...thrice(line)),
          element('a:effectStyleLst', {}, ...thrice(noEffect)),
          element('a:bgFillStyleLst', {}, ...thrice(placeholderFill)),
        ),
      ),
    ),
  );
