import type { BriefingDocument } from '../document/index.ts';

/**
 * What the files of a briefing are called: "briefing-2020-12", the second revision "briefing-2020-12-r2".
 * In plain letters, so that a zip unpacks alike on every Windows, Kylin and UOS, whatever their code page,
 * and the same each month, which a title that tells a finding is not.
 */
export function packName({ slug, revision, language }: BriefingDocument): string {
  const parts = [
    'briefing',
    slug,
    revision > 1 ? `r${revision}` : '',
    language === 'zh' ? '' : language,
  ];
  return parts.filter((part) => part !== '').join('-');
}

/** In characters: folder, number and ending stay far from what Windows takes as a path. */
const LONGEST = 60;

/** "01-hotline-on-time": a chart or table by its place in the document and its id. */
export const blockName = (place: number, id: string): string =>
  `${String(place).padStart(2, '0')}-${slugOf(id)}`;

const slugOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '') || 'table';
