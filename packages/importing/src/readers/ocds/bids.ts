import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import { momentText } from '../tree/moment.ts';
import { amountOf } from './amount.ts';
import { notRecorded } from './not-recorded.ts';
import { soleSupplier } from './sole-supplier.ts';
import { noteSupplier } from './suppliers.ts';
import { BIDS } from './tables/tables.ts';
import type { Writing } from './writing.ts';

const RECORDED = new Set(['valid', 'disqualified']);

/** Bids of the bids extension (`bids.details`): valid and disqualified ones, by lot and supplier. */
export function addBids(writing: Writing): void {
  const bids = objectsAt(objectAt(writing.process.release, 'bids'), 'details');
  for (const bid of bids) addBid(bid, writing);
}

function addBid(bid: JsonObject, writing: Writing): void {
  const { process, problems, lots, sink, tenderNo } = writing;
  const path = process.placeOf(bid);
  const state = textAt(bid, 'status');
  if (!RECORDED.has(state)) {
    notRecorded('投标', 'bid', state, path, problems);
    return;
  }
  const lotNo = lots.lotNoOf(bid, path, problems);
  const supplier = soleSupplier(bid, 'tenderers', path, writing);
  const amount = amountOf(objectAt(bid, 'value'), `${path}.value`, problems);
  if (lotNo === undefined || !supplier || amount === null) return;
  sink.add(BIDS, {
    path,
    values: {
      tenderNo,
      lotNo: String(lotNo),
      supplierCode: noteSupplier(writing.suppliers, supplier),
      amount,
      receivedAt: momentText(textAt(bid, 'date')),
      state,
      // OCDS has no field for it: publishers tell the reason beside the status.
      reason: state === 'disqualified' ? textAt(bid, 'statusDetails') : '',
    },
  });
}
