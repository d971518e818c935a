import { formatPercent, formatValue, type Language } from '@minxin/commentary';
import { messages } from './messages.ts';
import type { RedFlagFragment } from './query.generated.ts';

/** What a red flag rests on, in words; amounts of the facts are fen. */
export function evidenceText(
  { rule, evidence, supplier }: Pick<RedFlagFragment, 'rule' | 'evidence' | 'supplier'>,
  language: Language,
): string {
  const fact = (name: string) => evidence.find((one) => one.name === name)?.value ?? '';
  const share = (name: string) => formatPercent(Number(fact(name)), 2);
  const words = messages[language].evidence;
  switch (rule) {
    case 'R003':
      return words.shortPeriod(fact('days'), fact('least'));
    case 'R018':
      return words.singleBid;
    case 'R024':
      return words.close(share('share'), share('fence'), fact('n'));
    case 'R028':
      return words.samePrice(fact('bids'), yuan(fact('amount_fen'), language), fact('suppliers'));
    case 'R030':
      return words.lateBid(supplier?.name ?? fact('supplier'), fact('minutes_late'));
    case 'R035':
      return words.disqualified(fact('bids'));
    case 'R058':
      return words.far(share('share'), share('fence'), fact('n'));
  }
}

const yuan = (fen: string, language: Language): string =>
  formatValue(Number(fen) / 100, 'CNY', language);
