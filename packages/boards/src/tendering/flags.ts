import type { Language } from '@minxin/commentary';
import { keyFigures } from '../board/figures.ts';
import { evidenceText } from './evidence.ts';
import { messages } from './messages.ts';
import type { TenderingBoardQuery } from './query.generated.ts';

/** A red flag as the list shows it. */
export interface FlagRow {
  readonly id: string;
  /** The key of its rule. */
  readonly key: string;
  /** What the rule is called, as the slice names it. */
  readonly rule: string;
  readonly tender: string;
  readonly evidence: string;
  readonly day: string;
}

/** The latest red flags of the span, the newest first. */
export function flagRows(
  { span, records }: TenderingBoardQuery,
  language: Language,
): readonly FlagRow[] {
  const text = messages[language].flags;
  const rules = new Map(
    keyFigures(span?.rules, 'RULE', 'redFlags').map(({ key, label }) => [key, label]),
  );
  return records.tenderRedFlags.nodes.map((flag) => ({
    ...{ id: flag.id, key: flag.rule, day: flag.day },
    rule: rules.get(flag.rule) ?? flag.rule,
    tender: [flag.tender?.title, flag.lotNo && text.lot(flag.lotNo)].filter(Boolean).join(' · '),
    evidence: evidenceText(flag, language),
  }));
}
