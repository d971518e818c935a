import type { RecordKind } from '../definition/record-kind.ts';
import { agreementSignatory, fundAgreement, fundStage } from './funds/agreements.ts';
import { collectiveApproval, fundInspection, fundSignOff } from './funds/evidence.ts';
import { fundPayment } from './funds/payments.ts';
import { fundAcceptance, fundProject } from './funds/projects.ts';

export const fundsRecords: readonly RecordKind[] = [
  fundProject,
  fundAgreement,
  agreementSignatory,
  fundStage,
  fundInspection,
  fundSignOff,
  collectiveApproval,
  fundAcceptance,
  fundPayment,
];
