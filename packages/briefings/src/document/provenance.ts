import { periodLabel, periodOf } from '@minxin/calendar';
import { WORDS } from '../words.ts';
import type { BriefingDocument } from './document.ts';

/** Digits of the hash that people compare. */
const DIGITS = 12;

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What a file says of itself, so that its figures can be found again: period, revision, frozen day, data version, hash. */
export function provenance(document: BriefingDocument): readonly Fact[] {
  const { language, issuer, period, revision, standing, frozenOn, dataVersion } = document;
  const { facts, ...words } = WORDS[language];
  return [
    { label: facts.district, text: issuer },
    { label: facts.period, text: period },
    { label: facts.revision, text: words.revision(revision) },
    { label: facts.standing, text: words.standing[standing] },
    { label: facts.frozenOn, text: periodLabel(periodOf(frozenOn, 'DAY'), language) },
    { label: facts.dataVersion, text: `${dataVersion}` },
    { label: facts.hash, text: document.contentHash.slice(0, DIGITS) },
    ...(document.madeUp ? [{ label: facts.madeUp, text: words.madeUp }] : []),
  ];
}
