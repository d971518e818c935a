import type { StateCell } from '@minxin/charts';
import { type Finding, formatPercent, type Language } from '@minxin/commentary';
import { columnOf, numbersOf } from '../board/columns.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { messages } from './messages.ts';
import { rowsByKey } from './rows-by-key.ts';

/** Both ledgers of an enterprise in a month. */
export interface LedgerMonth {
  readonly month: string;
  readonly compliant: boolean;
  /** How much of each ledger was entered within the month; null where it has nothing. */
  readonly vouchers: number | null;
  readonly benefits: number | null;
}

export interface EnterpriseLedgers {
  readonly key: string;
  readonly label: string;
  /** As the months of the table; null where a month isn't over, or the enterprise not registered. */
  readonly months: readonly (LedgerMonth | null)[];
}

/** The months of a table, in their order. */
export const monthsOf = (table: ColumnsFragment): readonly string[] =>
  [...new Set(columnOf(table, 'period')?.values.map((key) => `${key}`) ?? [])].toSorted();

/** The enterprises with most months that are not in order first. */
export function enterpriseLedgers(table: ColumnsFragment): readonly EnterpriseLedgers[] {
  const periods = columnOf(table, 'period')?.values ?? [];
  const judged = numbersOf(table, 'ledgerCompliance.denominator');
  const inOrder = numbersOf(table, 'ledgerCompliance.numerator');
  const vouchers = numbersOf(table, 'voucherTimeliness');
  const benefits = numbersOf(table, 'benefitTimeliness');
  const months = monthsOf(table);
  return rowsByKey(table, 'ENTERPRISE')
    .map(({ key, label, rows }) => ({
      ...{ key, label },
      months: months.map((month) => {
        const row = rows.find((place) => periods[place] === month && (judged[place] ?? 0) > 0);
        if (row === undefined) return null;
        return {
          ...{ month, compliant: (inOrder[row] ?? 0) > 0 },
          vouchers: vouchers[row] ?? null,
          benefits: benefits[row] ?? null,
        };
      }),
    }))
    .toSorted((a, b) => missedOf(b) - missedOf(a));
}

const missedOf = ({ months }: EnterpriseLedgers): number =>
  months.filter((month) => month?.compliant === false).length;

/** A month as a cell: how much of each ledger was entered in time. */
export function ledgerCell(
  enterprise: string,
  month: LedgerMonth | null,
  language: Language,
): StateCell | null {
  if (month === null) return null;
  return {
    state: month.compliant ? 'DONE' : 'LATE',
    text: messages[language].ledgers.cell(
      formatPercent(month.vouchers),
      formatPercent(month.benefits),
    ),
    mark: { period: month.month, keys: { ENTERPRISE: enterprise } },
  };
}

/** Who was not in order in the last month that is over, and how it was over all of them. */
export function ledgerFinding(
  enterprises: readonly EnterpriseLedgers[],
  months: readonly string[],
  language: Language,
): Finding {
  const text = messages[language].ledgers;
  const place = months.findLastIndex((_, at) => enterprises.some((one) => one.months[at]));
  const month = months[place];
  if (month === undefined) return { title: text.none, summary: text.none };
  const judged = enterprises.filter((one) => one.months[place]);
  const missed = judged.filter((one) => one.months[place]?.compliant === false);
  const all = enterprises.flatMap((one) => one.months.filter((each) => each !== null));
  const share = formatPercent(all.filter(({ compliant }) => compliant).length / all.length);
  const name = text.month(month);
  const [worst] = enterprises;
  return {
    title:
      missed.length === 0
        ? text.met(name, judged.length, share)
        : text.missed(name, missed.length, judged.length, share),
    summary: [
      text.share(share, all.length),
      ...(missed.length > 0
        ? [
            text.who(
              name,
              missed.map(({ label }) => label),
            ),
          ]
        : []),
      ...(worst && missedOf(worst) > 0 ? [text.most(worst.label, missedOf(worst))] : []),
    ].join(''),
  };
}
