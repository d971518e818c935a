import { BriefingError } from '../briefing-error.ts';
import type { RedHeader } from './templates.ts';

/** A letterhead as it was typed: who issues it and its number, and who signs it where that is said. */
type Typed = { readonly [Part in keyof RedHeader]?: string | null | undefined };

/** @throws BriefingError BRIEFING_BAD_RED_HEADER where one of its two parts is empty */
export function redHeaderOf(typed: Typed): RedHeader {
  const [issuer, number, signatory] = [typed.issuer, typed.number, typed.signatory].map(
    (part) => part?.trim() || undefined,
  );
  if (issuer && number) return { issuer, number, signatory };
  throw new BriefingError(
    'BRIEFING_BAD_RED_HEADER',
    '红头要写明发文机关标志和发文字号，缺一不可。',
    'A red head has two parts: give both who issues it and its document number.',
  );
}
