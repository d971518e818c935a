import type { RecordKind } from '../../definition/record-kind.ts';
import { agreementSignatory, fundAgreement, fundStage } from './agreements.ts';
import { collectiveApproval, fundInspection, fundSignOff } from './evidence.ts';
import { fundPayment } from './payments.ts';
import { fundAcceptance, fundProject } from './projects.ts';

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
