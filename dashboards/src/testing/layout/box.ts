/** In px of the page, from its top left. */
export type Point = readonly [x: number, y: number];

/** The corners of a box in turn: text of a chart may lean. */
export type Quad = readonly [Point, Point, Point, Point];

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What an element around a box lets through. */
export interface Clip {
  readonly edges: Edges;
  /** What lies beyond is reached by scrolling; else it can't be seen at all. */
  readonly scrolls: boolean;
}

/** A line of text, or a control, as it stands on the page. */
export interface Box {
  readonly kind: 'text' | 'control';
  /** What it says. */
  readonly text: string;
  /** Where it stands in the document: "article.card > h2". */
  readonly place: string;
  readonly quad: Quad;
  /** From the innermost element outwards. */
  readonly clips: readonly Clip[];
  /** Whether its whole text is told when somebody points at it. */
  readonly titled: boolean;
  /** What is painted above the page, such as a list that opens, may cover what is beneath. */
  readonly layer: number;
  /** The control that it is, or stands in. */
  readonly control: number | undefined;
}

export interface PageBoxes {
  /** Of the screen, in px. */
  readonly width: number;
  /** Of what the page would have to show, in px. */
  readonly scrollWidth: number;
  /** The elements that reach beyond the screen. */
  readonly beyond: readonly string[];
  readonly boxes: readonly Box[];
}
