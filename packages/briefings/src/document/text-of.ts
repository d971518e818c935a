import type { Span } from './block.ts';

/** Running text without what its numbers refer to. */
export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
