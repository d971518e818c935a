import type { Language } from '@minxin/commentary';
import { element, text, type Xml } from '../package/xml.ts';

/** A theme's colour, so that another theme recolours it, or six digits. */
export type Color = 'tx1' | 'tx2' | 'bg1' | 'bg2' | `accent${1 | 2 | 3 | 4 | 5 | 6}` | `#${string}`;

export interface RunLook {
  /** In points; without, that of the placeholder. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: Color;
  /** The id of the relation to what a click opens. */
  readonly opens?: string;
}

export interface ParagraphLook {
  readonly align?: 'l' | 'ctr' | 'r';
  /** After it, in points. */
  readonly after?: number;
  /** From line to line, in hundredths of the size. */
  readonly leading?: number;
}

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

export const fill = (color: Color): Xml =>
  element(
    'a:solidFill',
    {},
    color.startsWith('#')
      ? element('a:srgbClr', { val: color.slice(1) })
      : element('a:schemeClr', { val: color }),
  );

const properties = (name: string, look: RunLook, language: Language): Xml =>
  element(
    name,
    {
      ...{ lang: TAGS[language], altLang: TAGS[language === 'zh' ? 'en' : 'zh'] },
      sz: look.size === undefined ? undefined : Math.round(look.size * 100),
      ...{ b: look.bold === undefined ? undefined : Number(look.bold), dirty: 0 },
    },
    look.color === undefined ? null : fill(look.color),
    look.opens === undefined
      ? null
      : element('a:hlinkClick', { 'r:id': look.opens, action: 'ppaction://hlinksldjump' }),
  );

/** A paragraph of one run; without text, an empty line of its size. */
export function paragraph(
  value: string,
  language: Language,
  run: RunLook = {},
  { align, after, leading }: ParagraphLook = {},
): Xml {
  return element(
    'a:p',
    {},
    element(
      'a:pPr',
      { algn: align },
      leading === undefined
        ? null
        : element('a:lnSpc', {}, element('a:spcPct', { val: Math.round(leading * 1000) })),
      after === undefined
        ? null
        : element('a:spcAft', {}, element('a:spcPts', { val: Math.round(after * 100) })),
    ),
    value === ''
      ? null
      : element(
          'a:r',
          {},
          properties('a:rPr', run, language),
          element('a:t', {}, text(value.replace(/[\r\n\t]+/g, ' '))),
        ),
    value === '' ? properties('a:endParaRPr', run, language) : null,
  );
}

/** The number of the slide, which the program counts. */
export const slideNumber = (language: Language, look: RunLook): Xml =>
  element(
    'a:p',
    {},
    element('a:pPr', { algn: 'r' }),
    element(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      properties('a:rPr', look, language),
      element('a:t', {}, text('‹#›')),
    ),
  );

/** The text of a shape: never without a paragraph, which no program opens. */
export const body = (
  name: 'p:txBody' | 'a:txBody',
  paragraphs: readonly Xml[],
  attributes: Readonly<Record<string, string | number>> = {},
): Xml =>
  element(
    name,
    {},
    element('a:bodyPr', attributes, element('a:noAutofit')),
    element('a:lstStyle'),
    ...(paragraphs.length === 0 ? [element('a:p')] : paragraphs),
  );
