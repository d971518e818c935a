import { fenOf, yuanOf } from '@minxin/records';
import { byText } from '../json/canonical-text.ts';
import { isList, type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import { dayText } from '../tree/moment.ts';
import { amountOf } from './amount.ts';
import { notRecorded } from './not-recorded.ts';
import { noteSupplier, supplierOf } from './suppliers.ts';
import type { Writing } from './writing.ts';

/** What is known of a tender's result where its bids are not: the fields of the tender itself. */
export interface TenderResult {
  readonly awardedOn: string;
  readonly award: string;
  readonly bidders: string;
  readonly supplierCode: string;
}

/**
 * The active awards of a process without bids, as one result: their sum, the last day, and the
 * supplier where there is one for all. Undefined where nothing is awarded; null where it is refused.
 */
export function tenderResult(writing: Writing): TenderResult | undefined | null {
  const { process, problems } = writing;
  const awards = objectsAt(process.release, 'awards').filter((award) => {
    const status = textAt(award, 'status');
    if (status !== 'active') notRecorded('中标', 'award', status, process.placeOf(award), problems);
    return status === 'active';
  });
  if (awards.length === 0) return undefined;
  const amounts = awards.map((award) => {
    return amountOf(objectAt(award, 'value'), `${process.placeOf(award)}.value`, problems);
  });
  if (amounts.includes(null)) return null;
  for (const award of awards) writing.recorded.add(award);
  return {
    awardedOn:
      awards
        .map((award) => dayText(textAt(award, 'date')))
        .toSorted(byText)
        .at(-1) ?? '',
    award: sum(amounts.map((amount) => amount ?? '')),
    bidders: biddersOf(objectAt(process.release, 'tender')),
    supplierCode: soleWinner(awards, writing),
  };
}

/** '' where an amount is missing: a sum of the others would be no sum. */
function sum(amounts: readonly string[]): string {
  const [sole, ...more] = amounts;
  if (sole !== undefined && more.length === 0) return sole;
  const fen = amounts.map(fenOf).filter((one) => one !== undefined);
  return fen.length === amounts.length ? yuanOf(fen.reduce((total, one) => total + one, 0n)) : '';
}

function biddersOf(tender: JsonObject | undefined): string {
  const tenderers = tender && isList(tender.tenderers) ? tender.tenderers.length : 0;
  return textAt(tender, 'numberOfTenderers') || (tenderers > 0 ? String(tenderers) : '');
}

function soleWinner(awards: readonly JsonObject[], { process, suppliers }: Writing): string {
  const codes = awards.flatMap((award) =>
    objectsAt(award, 'suppliers').map((reference, at) => {
      const place = `${process.placeOf(award)}.suppliers[${at}]`;
      return noteSupplier(suppliers, supplierOf(reference, process.release, place));
    }),
  );
  const [code = '', ...more] = new Set(codes);
  return more.length === 0 ? code : '';
}
