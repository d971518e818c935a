import { bytesOf, type Parts } from './parts.ts';
import { element, part } from './xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a part leads to. */
export interface Relation {
  /** The end of its type, "image", or all of it. */
  readonly type: string;
  /** As it is written: relative to the part that leads there. */
  readonly target: string;
}

/** The relations of one part, in the order they were added. */
export class Relations {
  readonly #all: Relation[] = [];

  /** @returns the id to refer to it by; the same target has one */
  add(type: string, target: string): string {
    const known = this.#all.findIndex((each) => each.type === type && each.target === target);
    const place = known < 0 ? this.#all.push({ type, target }) - 1 : known;
    return `rId${place + 1}`;
  }

  /** Writes them beside the part that they are of; nothing where there are none. */
  write(parts: Parts, path: string): void {
    if (this.#all.length === 0) return;
    const relations = this.#all.map(({ type, target }, place) =>
      element('Relationship', {
        ...{ Id: `rId${place + 1}`, Target: target },
        Type: type.includes('/') ? type : `${OFFICE}/${type}`,
      }),
    );
    const root = element('Relationships', { xmlns: NAMESPACE }, ...relations);
    parts.set(relationsPath(path), bytesOf(part(root)));
  }
}

/** Where a relation leads, from the part that it is of. */
export function targetOf(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** "word/document.xml" → "word/_rels/document.xml.rels". */
export const relationsPath = (path: string): string => {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.split('/').at(-1)];
  return `${folder}_rels/${name}.rels`;
};
