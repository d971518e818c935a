import type { Edges, Point, Quad } from './box.ts';

/** The upright box around a quad. */
export function boundsOf(quad: Quad): Edges {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  return {
    ...{ left: Math.min(...xs), right: Math.max(...xs) },
    ...{ top: Math.min(...ys), bottom: Math.max(...ys) },
  };
}

/** What two boxes have in common; its right may lie left of its left. */
export const common = (one: Edges, other: Edges): Edges => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** The width of the narrowest gap or overlap between two quads: below zero, they are apart (separating axes). */
export function depthOf(one: Quad, other: Quad): number {
  const axes = [...axesOf(one), ...axesOf(other)];
  return Math.min(...axes.map((axis) => overlapAlong(axis, one, other)));
}

/** The directions of the sides of a quad. */
function axesOf([a, b, , d]: Quad): readonly Point[] {
  return [unit(a, b), unit(a, d)];
}

function unit([ax, ay]: Point, [bx, by]: Point): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / length, (by - ay) / length];
}

function overlapAlong([x, y]: Point, one: Quad, other: Quad): number {
  const [a, b] = [one, other].map((quad) => quad.map(([px, py]) => px * x + py * y)) as [
    number[],
    number[],
  ];
  return Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b));
}
