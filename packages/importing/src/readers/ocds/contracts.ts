import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import { dayText } from '../tree/moment.ts';
import { amendmentsOf } from './amendments.ts';
import { amountOf } from './amount.ts';
import type { StandingAward } from './awards.ts';
import { notRecorded } from './not-recorded.ts';
import { AMENDMENTS, CONTRACTS } from './tables/tables.ts';
import type { Writing } from './writing.ts';

/** A contract that ended early was signed all the same. */
const SIGNED = new Set(['active', 'terminated']);

/** Contracts that are signed, on awards that stand, at the amount of their signing; with their amendments. */
export function addContracts(writing: Writing, awards: ReadonlyMap<string, StandingAward>): void {
  for (const contract of objectsAt(writing.process.release, 'contracts')) {
    addContract(contract, writing, awards);
  }
}

function addContract(
  contract: JsonObject,
  { process, problems, recorded, sink, tenderNo }: Writing,
  awards: ReadonlyMap<string, StandingAward>,
): void {
  const path = process.placeOf(contract);
  const status = textAt(contract, 'status');
  if (!SIGNED.has(status)) {
    notRecorded('合同', 'contract', status, path, problems);
    return;
  }
  const amount = amountOf(objectAt(contract, 'value'), `${path}.value`, problems);
  if (amount === null) return;
  const award = awards.get(textAt(contract, 'awardID'));
  if (!award) {
    problems.add(
      'NO_AWARD',
      `${path}.awardID`,
      {
        zh: '合同所依据的中标没有导入：文件中没有它，它未导入，或项目没有投标明细',
        en: 'The award of this contract is not imported: it is not in the file, was left out, or the tender has no bids',
      },
      {
        zh: '请补充投标明细（bids 扩展）和有效中标，或在系统中登记合同',
        en: 'Add the bids (bids extension) and the award that stands, or enter the contract by hand',
      },
    );
    return;
  }
  const found = amendmentsOf(contract, award.amount, amount, process);
  if (!found) {
    problems.add(
      'AMENDMENT_AMOUNT',
      `${path}.amendments`,
      {
        zh: '看不出各次变更的金额，合同及其变更都不导入',
        en: 'The file does not tell by how much each amendment changed the amount; the contract and its amendments are left out',
      },
      {
        zh: '请导出每次变更的发布（release），使每次变更前后的合同金额都在文件中',
        en: 'Export the releases of each amendment, so that the amounts before and after it are in the file',
      },
    );
    return;
  }
  recorded.add(contract);
  const contractNo = textAt(contract, 'id');
  const { lotNo, supplierCode } = award;
  sink.add(CONTRACTS, {
    path,
    values: {
      contractNo,
      tenderNo,
      lotNo,
      supplierCode,
      signedOn: dayText(textAt(contract, 'dateSigned')),
      amount: found.signedAt,
    },
  });
  for (const [at, { amendment, change }] of found.amendments.entries()) {
    sink.add(AMENDMENTS, {
      path: process.placeOf(amendment),
      values: {
        contractNo,
        amendmentNo: String(at + 1),
        signedOn: dayText(textAt(amendment, 'date')),
        change,
        reason: textAt(amendment, 'rationale') || textAt(amendment, 'description'),
      },
    });
  }
}
