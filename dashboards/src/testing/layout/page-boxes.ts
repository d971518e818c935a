import type { Page } from 'playwright-core';
import type { Box, Clip, Edges, PageBoxes, Point, Quad } from './box.ts';

/** The boxes of all text and controls that are to be seen on a page: while a dialog is open, of the dialog. */
export const pageBoxes = (page: Page): Promise<PageBoxes> => page.evaluate(collect);

/** Runs in the page, and thus stands by itself. */
function collect(): PageBoxes {
  const CONTROLS = 'button, select, input:not([type="hidden"]), textarea, .solid, .outline';
  /** Of the size of a font: what its characters fill; the box of a line is taller. */
  const FILLED = 0.8;
  /** The arrow of a select, in px. */
  const ARROW = 16;
  const layers = new Map<Element, number>();
  const controls = new Map<Element, number>();
  const numberOf = (known: Map<Element, number>, element: Element) => {
    if (!known.has(element)) known.set(element, known.size);
    return known.get(element) as number;
  };
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

  const nameOf = (element: Element) =>
    [
      element.localName,
      ...[...element.classList].map((name) => `.${name}`),
      element.getAttribute('data-chart') && `[${element.getAttribute('data-chart')}]`,
    ]
      .filter(Boolean)
      .join('');
  const placeOf = (element: Element) => {
    const names: string[] = [];
    for (let at: Element | null = element; at && names.length < 4; at = at.parentElement)
      if (at.localName !== 'g' && at.localName !== 'svg') names.unshift(nameOf(at));
    return names.join(' > ');
  };
  const ancestors = (element: Element) => {
    const all: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
    return all;
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    ancestors(element).every((at) => !getComputedStyle(at).clipPath.startsWith('inset(50%'));
  const layerOf = (element: Element) => {
    const above = ancestors(element).find((at) => {
      const { position, zIndex } = getComputedStyle(at);
      if (position === 'fixed' || position === 'sticky') return true;
      return position !== 'static' && zIndex !== 'auto';
    });
    return numberOf(layers, above ?? document.documentElement);
  };
  const edgesOf = ({ left, top, right, bottom }: Edges): Edges => ({
    ...{ left: left + scrollX, right: right + scrollX },
    ...{ top: top + scrollY, bottom: bottom + scrollY },
  });
  const clipsOf = (element: Element): Clip[] => {
    const clips: Clip[] = [];
    /** What is placed by an element further out is not clipped by those between. */
    let escapes = false;
    for (const at of ancestors(element)) {
      const { position, overflowX, overflowY, transform } = getComputedStyle(at);
      const holds = !escapes || position !== 'static' || transform !== 'none';
      if (holds) escapes = false;
      if (at === document.body) break;
      if (holds && (overflowX !== 'visible' || overflowY !== 'visible')) {
        const { left, top, right, bottom } = edgesOf(at.getBoundingClientRect());
        const open = (overflow: string) => overflow === 'visible';
        clips.push({
          edges: {
            left: open(overflowX) ? -1e6 : left,
            right: open(overflowX) ? 1e6 : right,
            top: open(overflowY) ? -1e6 : top,
            bottom: open(overflowY) ? 1e6 : bottom,
          },
          scrolls: /auto|scroll/.test(overflowX + overflowY),
        });
      }
      if (position === 'fixed') break;
      if (position === 'absolute') escapes = true;
    }
    return clips;
  };
  const cornersOf = ({ left, top, right, bottom }: Edges): Quad => [
    ...([[left, top] as const, [right, top] as const] as const),
    ...([[right, bottom] as const, [left, bottom] as const] as const),
  ];
  const aboutOf = (element: Element, text: string) => {
    const control = element.closest(CONTROLS);
    return {
      ...{ text, place: placeOf(element), clips: clipsOf(element), layer: layerOf(element) },
      titled: element.closest('[title]')?.getAttribute('title')?.includes(text) === true,
      control: control === null ? undefined : numberOf(controls, control),
    };
  };
  /** A line's edges, drawn in to what its characters fill. */
  const filled = ({ left, top, right, bottom }: Edges, size: number): Edges => {
    const [middle, half] = [(top + bottom) / 2, (size * FILLED) / 2];
    return { left, right, top: middle - half, bottom: middle + half };
  };
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

  /** Before dots that stand for the rest, a line counts twice: as it is, and as it would be. */
  const holds = (outer: Edges, inner: Edges) =>
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom;

  const ofText = (node: Text): Box[] => {
    const element = node.parentElement;
    const text = node.data.trim();
    if (!element || text === '' || element.closest('script, style, noscript, svg, option'))
      return [];
    if (!isSeen(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const about = aboutOf(element, text);
    const lines = [...range.getClientRects()].filter(
      ({ width, height }) => width > 0.5 && height > 0.5,
    );
    return lines
      .filter((line) => !lines.some((other) => other !== line && holds(other, line)))
      .map((line) => ({
        ...{ kind: 'text', ...about },
        quad: cornersOf(filled(edgesOf(line), sizeOf(element))),
      }));
  };
  const ofDrawnText = (element: SVGTextElement): Box[] => {
    const text = element.textContent?.trim() ?? '';
    const { fill } = getComputedStyle(element);
    const toPage = element.getScreenCTM();
    if (text === '' || fill === 'none' || fill === 'rgba(0, 0, 0, 0)' || toPage === null) return [];
    if (!isSeen(element)) return [];
    const { x, y, width, height } = element.getBBox();
    const drawn = filled(
      { left: x, top: y, right: x + width, bottom: y + height },
      sizeOf(element),
    );
    const quad = cornersOf(drawn).map(([px, py]): Point => {
      const at = new DOMPoint(px, py).matrixTransform(toPage);
      return [at.x + scrollX, at.y + scrollY];
    });
    return [{ kind: 'text', ...aboutOf(element, text), quad: quad as unknown as Quad }];
  };
  /** What a field says is no text of the document. */
  const ofField = (field: Element): Box[] => {
    const isSelect = field instanceof HTMLSelectElement;
    const isInput = field instanceof HTMLInputElement && /text|search|password/.test(field.type);
    if (!isSelect && !isInput) return [];
    const text = isSelect
      ? (field.selectedOptions[0]?.text.trim() ?? '')
      : field.value || field.placeholder;
    const style = getComputedStyle(field);
    pen.font = style.font;
    const box = edgesOf(field.getBoundingClientRect());
    const left = box.left + Number.parseFloat(style.paddingLeft);
    const right = box.right - Number.parseFloat(style.paddingRight) - (isSelect ? ARROW : 0);
    const line = { ...box, left, right: left + pen.measureText(text).width };
    const about = aboutOf(field, text);
    const own = { edges: { ...box, left, right }, scrolls: false };
    return [
      {
        ...{ kind: 'text', ...about, clips: [own, ...about.clips] },
        quad: cornersOf(filled(line, sizeOf(field))),
      },
    ];
  };
  const ofControl = (control: Element): Box[] => {
    const edges = edgesOf(control.getBoundingClientRect());
    if (!isSeen(control) || edges.right - edges.left < 1) return [];
    const text = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
    return [
      { kind: 'control', ...aboutOf(control, text), quad: cornersOf(edges) },
      ...ofField(control),
    ];
  };

  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const { clientWidth, scrollWidth } = document.documentElement;
  const beyond = [...root.querySelectorAll('*')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > clientWidth + 1 && clipsOf(element).length === 0;
  });
  return {
    ...{ width: clientWidth, scrollWidth },
    beyond: scrollWidth > clientWidth ? beyond.map(placeOf) : [],
    boxes: [
      ...texts.flatMap(ofText),
      ...[...root.querySelectorAll('svg text')].flatMap((one) =>
        ofDrawnText(one as SVGTextElement),
      ),
      ...[...root.querySelectorAll(CONTROLS)].flatMap(ofControl),
    ],
  };
}
