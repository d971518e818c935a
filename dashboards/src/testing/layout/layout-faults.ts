import type { Box, Edges, PageBoxes } from './box.ts';
import { boundsOf, common, depthOf } from './quads.ts';

/** Edges are drawn to fractions of a px, and blank at the ends of characters. */
const SLACK = 1.5;

/**
 * What is wrong with how a page is laid out, each in a line of its own: what reaches beyond the
 * screen, text that is cut and nowhere told in full, and text that runs over other text or a control.
 */
export function layoutFaults({ width, scrollWidth, beyond, boxes }: PageBoxes): string[] {
  const wide =
    scrollWidth > width ? [`wide: ${scrollWidth} of ${width} px: ${beyond.join(', ')}`] : [];
  const seen = boxes.flatMap((box) => {
    const visible = visibleOf(box);
    return visible === undefined ? [] : [{ box, ...visible }];
  });
  const cut = seen.filter(({ box, cut }) => cut && box.kind === 'text' && !box.titled);
  const outside = seen.filter(({ box, edges }) => box.kind === 'text' && leaves(edges, width));
  return [
    ...wide,
    ...cut.map(({ box }) => `cut: ${told(box)}`),
    ...outside.map(({ box }) => `off the screen: ${told(box)}`),
    ...overlaps(seen.map(({ box, edges }) => ({ box, edges }))),
  ];
}

/** What of a box can be seen where it stands, and whether some of it can't be reached; nothing where it is scrolled away. */
function visibleOf(box: Box): { readonly edges: Edges; readonly cut: boolean } | undefined {
  let edges = boundsOf(box.quad);
  // What is put above the page waits there until it is asked for, as a link to its content does.
  if (edges.bottom <= 0) return undefined;
  let cut = false;
  for (const { edges: clip, scrolls } of box.clips) {
    const left = common(edges, clip);
    if (!scrolls && !holds(clip, edges)) cut = true;
    if (isEmpty(left)) return cut ? { edges, cut } : undefined;
    edges = left;
  }
  return { edges, cut };
}

const isEmpty = ({ left, top, right, bottom }: Edges) => right - left < 1 || bottom - top < 1;

const holds = (outer: Edges, inner: Edges) =>
  inner.left >= outer.left - SLACK &&
  inner.right <= outer.right + SLACK &&
  inner.top >= outer.top - SLACK &&
  inner.bottom <= outer.bottom + SLACK;

const leaves = ({ left, right }: Edges, width: number) => left < -SLACK || right > width + SLACK;

interface Seen {
  readonly box: Box;
  readonly edges: Edges;
}

function overlaps(seen: readonly Seen[]): string[] {
  const sorted = seen.toSorted((a, b) => a.edges.top - b.edges.top);
  return sorted.flatMap((one, place) => {
    const faults: string[] = [];
    for (let next = place + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.edges.top > one.edges.bottom) break;
      if (runsInto(one, other)) faults.push(`overlap: ${told(one.box)} and ${told(other.box)}`);
    }
    return faults;
  });
}

function runsInto({ box: one, edges: a }: Seen, { box: other, edges: b }: Seen): boolean {
  if (one.layer !== other.layer) return false;
  if (one.control !== undefined && one.control === other.control) return false;
  const shared = common(a, b);
  if (shared.right - shared.left <= SLACK || shared.bottom - shared.top <= SLACK) return false;
  return depthOf(one.quad, other.quad) > SLACK;
}

const told = ({ text, place, kind }: Box) =>
  `${kind === 'control' ? 'control ' : ''}“${text.slice(0, 40)}” in ${place}`;
