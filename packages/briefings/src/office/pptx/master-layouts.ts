import { all, first, parsePart } from '../package/dom.ts';
import type { Parts } from '../package/parts.ts';
import type { Rect } from './place.ts';
import type { Placeholder } from './shapes.ts';
import type { Slide } from './slide.ts';
import type { StageLayout } from './stage.ts';

/** A layout of a template, as far as slides ask for it. */
export interface MasterLayout {
  readonly file: string;
  /** "title", "obj", "secHead", "titleOnly" ... */
  readonly type: string;
  readonly places: readonly LayoutPlace[];
}

export interface LayoutPlace {
  readonly placeholder: Placeholder;
  /** Null where the master says it. */
  readonly rect: Rect | null;
}

export function readLayout(parts: Parts, path: string): MasterLayout {
  const layout = parsePart(parts, path);
  return {
    file: path.split('/').at(-1) ?? '',
    type: first(layout, 'p:sldLayout')?.getAttribute('type') ?? 'cust',
    places: placesOf(parts, path),
  };
}

/** The places of a layout or of a master, in their order. */
export const placesOf = (parts: Parts, path: string): readonly LayoutPlace[] =>
  all(parsePart(parts, path), 'p:sp').flatMap((shape) => {
    const place = first(shape, 'p:ph');
    if (place === undefined) return [];
    const [type, idx] = [place.getAttribute('type'), place.getAttribute('idx')];
    const [offset, size] = [first(shape, 'a:off'), first(shape, 'a:ext')];
    const number = (of: typeof offset, name: string) => Number(of?.getAttribute(name) ?? 0);
    return [
      {
        placeholder: {
          ...(type === null ? {} : { type }),
          ...(idx === null ? {} : { idx: Number(idx) }),
        },
        rect:
          offset === undefined || size === undefined
            ? null
            : {
                ...{ x: number(offset, 'x'), y: number(offset, 'y') },
                ...{ width: number(size, 'cx'), height: number(size, 'cy') },
              },
      },
    ];
  });

export interface ChosenLayouts {
  readonly text: MasterLayout;
  readonly stage: Readonly<Record<Slide['kind'], StageLayout>>;
}

/** For each kind of slide the layout that is made for it, else the next best. */
export function chooseLayouts(layouts: readonly MasterLayout[]): ChosenLayouts {
  const [fallback] = layouts;
  const pick = (...types: readonly string[]): MasterLayout =>
    types.flatMap((type) => layouts.find((layout) => layout.type === type) ?? [])[0] ??
    (fallback as MasterLayout);
  const text = pick('obj', 'tx', 'titleOnly');
  const titleOnly = stageLayout(pick('titleOnly', 'obj', 'tx'));
  const running = stageLayout(text);
  return {
    text,
    stage: {
      cover: stageLayout(pick('title', 'secHead')),
      section: stageLayout(pick('secHead', 'title', 'obj')),
      ...{ contents: running, text: running },
      ...{ chart: titleOnly, picture: titleOnly, table: titleOnly },
    },
  };
}

const TITLES = ['title', 'ctrTitle'];
const TEXTS = ['body', 'subTitle', 'obj', undefined];

function stageLayout({ file, places }: MasterLayout): StageLayout {
  const all = places.map(({ placeholder }) => placeholder);
  return {
    ...{ file, whole: false },
    title: all.find(({ type }) => TITLES.includes(type ?? '')) ?? { type: 'title' },
    text: all.find(({ type }) => TEXTS.includes(type)) ?? null,
  };
}
