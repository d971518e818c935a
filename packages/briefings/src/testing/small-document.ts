import type { BriefingDocument } from '../document/index.ts';
import { sampleDocument } from './sample-document.ts';

const LEFT_OUT = ['rate-line-base', 'tile-towns'];

/** The sample with two charts, one of each kind: pictures take the most time of a pack. */
export function smallDocument(): BriefingDocument {
  const sample = sampleDocument();
  const sections = sample.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => !('id' in block && LEFT_OUT.includes(block.id))),
  }));
  return { ...sample, sections };
}
