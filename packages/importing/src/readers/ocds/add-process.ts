import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import type { RowSink } from '../tree/tree-table.ts';
import { amountOf } from './amount.ts';
import { addAwards } from './awards.ts';
import { addBids } from './bids.ts';
import { addContracts } from './contracts.ts';
import { lotsOf } from './lots.ts';
import { notRecorded } from './not-recorded.ts';
import { addNotices } from './notices.ts';
import type { ContractingProcess } from './process.ts';
import type { SupplierBook } from './suppliers.ts';
import { AWARDED_TENDERS, LOTS, TENDERS } from './tables/tables.ts';
import { tenderValues } from './tender.ts';
import { tenderResult } from './tender-result.ts';
import type { Writing } from './writing.ts';

const PLANNED = new Set(['planning', 'planned']);
const PARTS = ['bids', 'awards', 'contracts'];

/**
 * Writes a contracting process into the tables of tendering (domain §3). A tender goes by its own
 * id, else by the ocid. Where its bids are not published, its awards are told as its result, since
 * an award rests on a bid. With a budget that is refused, nothing of the process goes in.
 */
export function addProcess(
  process: ContractingProcess,
  suppliers: SupplierBook,
  sink: RowSink,
  problems: ProblemList,
): void {
  const tender = objectAt(process.release, 'tender');
  const tenderNo = textAt(tender, 'id') || process.ocid;
  const writing: Writing = {
    ...{ process, tenderNo, suppliers, sink, problems },
    lots: lotsOf(process),
    recorded: new Set(),
  };
  if (!isUnderWay(tender, writing)) return;
  const hasBids = objectsAt(objectAt(process.release, 'bids'), 'details').length > 0;
  if (tender && !addTender(tender, writing, hasBids)) return;
  addBids(writing);
  addContracts(writing, tender && !hasBids ? new Map() : addAwards(writing));
  addNotices(writing);
}

/** What the platform keeps of a process: neither a plan alone, nor parts that it has no table for. */
function isUnderWay(tender: JsonObject | undefined, { process, problems }: Writing): boolean {
  const { release, placeOf } = process;
  const status = textAt(tender, 'status');
  if (tender && PLANNED.has(status)) {
    notRecorded('项目', 'tender', status, placeOf(tender), problems);
    return false;
  }
  if (tender || PARTS.some((part) => release[part] !== undefined)) return true;
  problems.add(
    'NOTHING_TO_RECORD',
    placeOf(release),
    {
      zh: `${process.ocid} 没有招标、投标、中标或合同的内容`,
      en: `${process.ocid} tells nothing of a tender, bids, awards or contracts`,
    },
    { zh: '有了招标内容再导入', en: 'Import it once it has a tender' },
  );
  return false;
}

function addTender(tender: JsonObject, writing: Writing, hasBids: boolean): boolean {
  const { process, sink } = writing;
  const path = process.placeOf(tender);
  const values = tenderValues(tender, writing);
  const result = values && !hasBids ? tenderResult(writing) : undefined;
  if (!values || result === null) return false;
  if (result) sink.add(AWARDED_TENDERS, { path, values: { ...values, ...result } });
  else sink.add(TENDERS, { path, values });
  writing.recorded.add(tender);
  addLots(tender, writing, values.budget ?? '');
  return true;
}

/** The one lot of a tender that is not divided has the budget of the tender. */
function addLots(tender: JsonObject, writing: Writing, tenderBudget: string): void {
  const { process, tenderNo, lots, sink, problems } = writing;
  for (const { lot, lotNo } of lots.all) {
    const path = process.placeOf(lot);
    const budget =
      lot === tender ? tenderBudget : amountOf(objectAt(lot, 'value'), `${path}.value`, problems);
    if (budget === null) continue;
    const title = textAt(lot, 'title') || textAt(tender, 'title');
    sink.add(LOTS, { path, values: { tenderNo, lotNo: String(lotNo), title, budget } });
  }
}
