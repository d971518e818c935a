import type { BriefingDocument } from '../document/index.ts';
import { sha256 } from '../files/sha256.ts';

/** Subjects that a name spells out; of more it has the number. */
const SPELT_OUT = 3;

/**
 * What the files of a briefing are called: "briefing-2020-12", the second revision "briefing-2020-12-r2",
 * narrowed to a subject "briefing-2020-12-hotline", so that it never lies where the whole one lay.
 * In plain letters, so that a zip unpacks alike on every Windows, Kylin and UOS, whatever their code page,
 * and the same each month, which a title that tells a finding is not.
 */
export function packName({ slug, revision, narrowedTo, language }: BriefingDocument): string {
  const parts = [
    'briefing',
    slug,
    revision > 1 ? `r${revision}` : '',
    narrowedTo ? subjectsOf(narrowedTo) : '',
    language === 'zh' ? '' : language,
  ];
  return parts.filter((part) => part !== '').join('-');
}

const subjectsOf = (ids: readonly string[]): string =>
  ids.length <= SPELT_OUT
    ? ids.join('-')
    : `${ids.length}-subjects-${sha256(ids.join()).slice(0, 6)}`;

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
