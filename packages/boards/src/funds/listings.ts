import type { BoardContext } from '../board/board-context.ts';
import { type Listing, listingOf } from '../board/listing.ts';
import { messages } from './messages.ts';
import { type PaymentRow, paymentRows } from './payments.ts';
import type { FundsBoardQuery } from './query.generated.ts';

type Context = BoardContext<FundsBoardQuery>;

/** What was paid last, to whom and for what. */
export function paymentListing({ answer, language, simulated }: Context): Listing<PaymentRow> {
  const text = messages[language].payments;
  const rows = paymentRows(answer, language);
  const [last] = rows;
  const count = answer.trend?.records?.totalCount ?? 0;
  const title = last ? text.title(count, last.day) : text.none;
  return listingOf({ id: 'funds-payments', title, subtitle: text.subtitle, rows, simulated }, [
    { key: 'day', label: text.day, text: ({ day }) => day },
    { key: 'project', label: text.project, text: ({ project }) => project },
    { key: 'contractor', label: text.contractor, text: ({ contractor }) => contractor },
    { key: 'stage', label: text.stage, text: ({ stage }) => stage },
    {
      ...{ key: 'amount', label: text.amount, numeric: true },
      text: (row) => row.text,
      value: ({ amount }) => amount,
    },
  ]);
}
