import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import { dayText } from '../tree/moment.ts';
import { amountOf } from './amount.ts';
import { notRecorded } from './not-recorded.ts';
import { revocationOf } from './revocation.ts';
import { soleSupplier } from './sole-supplier.ts';
import { noteSupplier } from './suppliers.ts';
import { AWARDS, REVOCATIONS, REVOKED_AWARDS } from './tables/tables.ts';
import type { Writing } from './writing.ts';

/** An award that stands, as its contract refers to it. */
export interface StandingAward {
  readonly lotNo: string;
  readonly supplierCode: string;
  readonly amount: string;
}

/**
 * Awards that stand, by their ids in the file. One that was cancelled goes in with its revocation
 * where an earlier release of the file has it as active.
 */
export function addAwards(writing: Writing): ReadonlyMap<string, StandingAward> {
  const standing = new Map<string, StandingAward>();
  for (const award of objectsAt(writing.process.release, 'awards')) {
    const added = addAward(award, writing);
    if (added) standing.set(textAt(award, 'id'), added);
  }
  return standing;
}

function addAward(award: JsonObject, writing: Writing): StandingAward | undefined {
  const { process, problems, lots, sink, tenderNo } = writing;
  const path = process.placeOf(award);
  const status = textAt(award, 'status');
  const revocation = status === 'cancelled' ? revocationOf(award, process) : undefined;
  if (status !== 'active' && !revocation) {
    notRecorded('中标', 'award', status, path, problems);
    return undefined;
  }
  const lotNo = lots.lotNoOf(award, path, problems);
  const supplier = soleSupplier(award, 'suppliers', path, writing);
  const amount = amountOf(objectAt(award, 'value'), `${path}.value`, problems);
  if (lotNo === undefined || !supplier || amount === null) return undefined;
  const supplierCode = noteSupplier(writing.suppliers, supplier);
  const found = { lotNo: String(lotNo), supplierCode, amount };
  const values = { tenderNo, ...found, awardedOn: dayText(textAt(award, 'date')) };
  sink.add(revocation ? REVOKED_AWARDS : AWARDS, { path, values });
  writing.recorded.add(award);
  if (!revocation) return found;
  sink.add(REVOCATIONS, { path, values: { ...values, ...revocation } });
  return undefined;
}
