import { SAMPLE_FLOOR } from '../findings/figures.ts';
import { ranked } from '../findings/ranked.ts';
import type { Language } from '../language.ts';
import { withSemicolons } from './clauses.ts';
import { isWithheld } from './known.ts';
import type { ProseCut } from './prose-subject.ts';
import { allEqual, bestOf, bothEnds, onlyOne } from './rank-ends.ts';
import { fewNote, nobody, withheldNote } from './rank-notes.ts';
import type { Clause } from './segment.ts';

/**
 * Who stands first and last: "各单位中，教体局按期办结率最高，为 97.2 %；住建局最低，为 92.3 %；另有 1 个单位样本不足，
 * 未参与排名"; "by unit, on-time rate stood highest for A (97.2 %) and lowest for B (92.3 %)". Equal values
 * share a rank. Undefined where there is nobody to compare.
 */
export function rankClause(cut: ProseCut, language: Language): Clause | undefined {
  const rows = cut.rows.map((row) => ({ ...row, suppressed: isWithheld(row) }));
  const { ranks, count, few, withheld } = ranked(rows, bestOf(cut), SAMPLE_FLOOR);
  const hidden = withheldNote(cut, withheld, language);
  // One hidden value might be worked out from the others and the whole.
  if (withheld === 1) return hidden;
  const [best, ...others] = ranks;
  const worst = others.at(-1);
  if (best === undefined) return few > 0 ? nobody(cut, few, language) : hidden;
  if (count === 1 && few === 0) return hidden;
  const ends = { cut, best, language, shown: withheld > 0 };
  const told =
    worst !== undefined ? bothEnds(ends, worst) : count > 1 ? allEqual(ends) : onlyOne(ends);
  return withSemicolons(language, [told, fewNote(cut, few, language), hidden]);
}
