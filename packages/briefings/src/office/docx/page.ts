/** A4 as GB/T 9704 sets it, in twips: 156 × 225 mm of text in 22 lines of 28 characters. */
const MM = 1440 / 25.4;

export const mm = (millimetres: number): number => Math.round(millimetres * MM);

export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: {
    ...{ top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
    ...{ header: mm(22), footer: mm(25), gutter: 0 },
  },
} as const;

/** Between the margins. */
export const TEXT = { width: mm(156), height: mm(225) } as const;

/** The same in px, 96 an inch. */
export const TEXT_PX = { width: 589, height: 850 } as const;

/** From line to line, in twips: 22 lines fill the page. */
export const LINE = Math.floor(TEXT.height / 22);
