import { periodName } from '@minxin/commentary';
import type { BriefingDocument } from '../document/index.ts';
import { WORDS } from './words.ts';

/** Digits of the hash that a reader compares. */
const TOLD = 12;

/** Where a document's figures come from, a phrase each: edition, day, data version and hash. */
export function provenance(document: BriefingDocument): readonly string[] {
  const { language, revision, frozenOn, dataVersion, contentHash } = document;
  const words = WORDS[language];
  return [
    ...[
      words.revision(revision),
      words.frozenOn(periodName(frozenOn, language)),
      words.dataVersion(dataVersion),
    ],
    words.hash(contentHash.slice(0, TOLD)),
  ];
}

export const titleLine = ({ title, period, language }: BriefingDocument): string =>
  language === 'zh' ? `${title} ${period}` : `${title}, ${period}`;

export function standingOf({ standing, language }: BriefingDocument): string {
  const { draft, reviewed, published } = WORDS[language];
  return { DRAFT: draft, REVIEWED: reviewed, PUBLISHED: published }[standing];
}

/** Midnight UTC of the day on which its figures were frozen: no file tells another. */
export const frozenAt = ({ frozenOn }: BriefingDocument): string => `${frozenOn}T00:00:00Z`;
