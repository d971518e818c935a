export type * from './block.ts';
export type { BriefingDocument } from './document.ts';
export type { Section } from './section.ts';
