/** A place in the plot, in px. */
export type Place = readonly [x: number, y: number];

/** What `api.coord` of a custom series gives, as a place. */
export const placeOf = ([x = 0, y = 0]: readonly number[]): Place => [x, y];

/** The elements of a custom series, with their style beside their place. */
export const dotAt = ([cx, cy]: Place, r: number, style: object) => ({
  ...{ type: 'circle' as const, shape: { cx, cy, r }, style },
});

export const diamondAt = ([x, y]: Place, r: number, style: object) => {
  const points: [number, number][] = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ];
  return { type: 'polygon' as const, shape: { points }, style };
};

export const lineBetween = ([x1, y1]: Place, [x2, y2]: Place, style: object) => ({
  ...{ type: 'line' as const, shape: { x1, y1, x2, y2 }, style: { fill: 'none', ...style } },
});
