import type { BriefingDocument } from '../document/index.ts';
import { provenance as factsOf } from '../document/provenance.ts';
import { WORDS } from './words.ts';

/** Where a document's figures come from, a phrase each: revision, frozen day, data version and hash. */
export function provenance(document: BriefingDocument): readonly string[] {
  const { revision, frozenOn, dataVersion, hash } = WORDS[document.language].facts;
  const told = [revision, frozenOn, dataVersion, hash];
  return factsOf(document)
    .filter(({ label }) => told.includes(label))
    .map(({ label, text }) => `${label} ${text}`);
}

/** All of the hash, for programs that compare files. */
export const wholeHash = ({ language, contentHash }: BriefingDocument): string =>
  `${WORDS[language].facts.hash} ${contentHash}`;

export const titleLine = ({ title, period, language }: BriefingDocument): string =>
  language === 'zh' ? `${title} ${period}` : `${title}, ${period}`;

/** Midnight UTC of the day on which its figures were frozen: no file tells another. */
export const frozenAt = ({ frozenOn }: BriefingDocument): string => `${frozenOn}T00:00:00Z`;

/** What a page or slide says of itself in its corner: that it is a draft, that it rests on made-up records. */
export function marksOf(
  { standing, language }: BriefingDocument,
  madeUp: boolean,
): readonly string[] {
  const words = WORDS[language];
  return [
    ...(standing === 'DRAFT' ? [words.standing.DRAFT] : []),
    ...(madeUp ? [words.madeUp] : []),
  ];
}
