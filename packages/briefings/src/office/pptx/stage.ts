import type { Parts } from '../package/parts.ts';
import type { Room } from './room.ts';
import type { Placeholder } from './shapes.ts';
import type { Slide } from './slide.ts';

/** A layout as a slide uses it. */
export interface StageLayout {
  /** The name of its part: "slideLayout3.xml". */
  readonly file: string;
  /** Whether it has places for subtitle, chart, summary and foot; else these stand free. */
  readonly whole: boolean;
  readonly title: Placeholder;
  /** Of running text; null where it has none. */
  readonly text: Placeholder | null;
}

/** What slides stand on: a master with its layouts, ours or that of the staff. */
export interface Stage {
  readonly room: Room;
  readonly layouts: Readonly<Record<Slide['kind'], StageLayout>>;
  /** Of charts, by its name on the machines of readers. */
  readonly font: string;
  /** The part that pages of notes stand on. */
  readonly notes: string;
  /** All parts but the slides: theme, master, layouts, and those that speaker's notes need. */
  readonly parts: Parts;
  /** Writes the part that leads to the master and to so many slides: "slides/slide1.xml" and on. */
  present(slides: number): void;
}
