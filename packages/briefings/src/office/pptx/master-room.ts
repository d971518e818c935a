import type { Document } from '@xmldom/xmldom';
import { first } from '../package/dom.ts';
import type { Parts } from '../package/parts.ts';
import { type ChosenLayouts, type LayoutPlace, placesOf } from './master-layouts.ts';
import { inch, type Rect } from './place.ts';
import type { Room } from './room.ts';

/** Where things stand on slides of a template: what it has no place for, within its text and its foot. */
export function masterRoom(
  parts: Parts,
  presentation: Document,
  master: string,
  { text: layout }: ChosenLayouts,
): Room {
  const size = first(presentation, 'p:sldSz');
  const [width, height] = ['cx', 'cy'].map((name) => Number(size?.getAttribute(name)));
  const slide = { width: width || inch(40 / 3), height: height || inch(7.5) };
  const own = placesOf(parts, master);
  const rectOf = (types: readonly (string | undefined)[], otherwise: Rect): Rect =>
    [...layout.places, ...own].find(
      ({ placeholder, rect }: LayoutPlace) => rect !== null && types.includes(placeholder.type),
    )?.rect ?? otherwise;
  const part = (x: number, y: number, w: number, h: number): Rect => ({
    ...{ x: Math.round(slide.width * x), y: Math.round(slide.height * y) },
    ...{ width: Math.round(slide.width * w), height: Math.round(slide.height * h) },
  });
  const text = rectOf(['body', 'obj', undefined], part(0.07, 0.24, 0.86, 0.64));
  const number = rectOf(['sldNum'], part(0.86, 0.93, 0.08, 0.05));
  const line = inch(0.34);
  const summary = inch(0.6);
  const mark = inch(1.75);
  const right = number.x > slide.width / 2 ? number.x : text.x + text.width;
  return {
    ...{ ...slide, text, number, sectionLines: 4 },
    title: rectOf(['title', 'ctrTitle'], part(0.07, 0.05, 0.86, 0.16)),
    subtitle: { ...text, height: line },
    main: { ...text, y: text.y + line, height: text.height - line - summary },
    summary: { ...text, y: text.y + text.height - summary, height: summary },
    source: { ...text, y: number.y - inch(1.1), height: inch(1) },
    // Logos stand in corners above: the mark keeps to the foot, beside the number.
    mark: { x: right - mark - inch(0.1), y: number.y, width: mark, height: line },
    foot: { x: text.x, y: number.y, width: right - mark - inch(0.2) - text.x, height: line },
  };
}
