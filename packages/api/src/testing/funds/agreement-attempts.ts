import type { Attempt } from '../rules-tried.ts';
import { acceptance, agreement, place, project, signature, stage, stages } from './entries.ts';

export const PROJECT_ATTEMPTS: readonly Attempt[] = [
  [
    'a town of 6 digits',
    project('projectNo: "R-X", townCode: "610902", budget: "1", approvedOn: "2026-03-01"'),
    'FUND_PROJECTS_TOWN_CODE',
    'townCode',
  ],
  [
    'a village of another town',
    project(`${place}, villageCode: "610902001003", budget: "1", approvedOn: "2026-03-01"`),
    'FUND_PROJECTS_VILLAGE_IN_TOWN',
    'villageCode',
  ],
  [
    'a budget of nothing',
    project(`${place}, budget: "0", approvedOn: "2026-03-01"`),
    'FUND_PROJECTS_BUDGET',
    'budget',
  ],
  [
    'work done before its approval',
    project(`${place}, budget: "1", approvedOn: "2026-03-01", finishedOn: "2026-02-28"`),
    'FUND_PROJECTS_FINISHED',
    'finishedOn',
  ],
  ...['null', '"2026-03-16"'].map(
    (day): Attempt => [
      `accepted work that is finished on ${day}`,
      `amendFundProject(id: "R-Q", input: { finishedOn: ${day} })`,
      'FUND_PROJECTS_ACCEPTED',
      'finishedOn',
    ],
  ),
  [
    'the acceptance of unfinished work',
    acceptance('R-P', '2026-03-15'),
    'FUND_ACCEPTANCES_FINISHED',
    'heldOn',
  ],
  ['a second acceptance', acceptance('R-Q', '2026-03-16'), 'FUND_ACCEPTANCES_ONCE', 'outcome'],
  [
    'an acceptance taken back after the last payment',
    'amendFundAcceptance(id: "R-Q/2026-03-15", input: { outcome: FAILED })',
    'FUND_ACCEPTANCES_PAID',
    'outcome',
  ],
  [
    'the same acceptance removed',
    'removeFundAcceptance(id: "R-Q/2026-03-15")',
    'FUND_ACCEPTANCES_PAID',
    null,
  ],
];

export const AGREEMENT_ATTEMPTS: readonly Attempt[] = [
  [
    'a contract of nothing',
    agreement('R-X', 'projectNo: "R-P", contract: "0", signedOn: "2026-03-02"'),
    'FUND_AGREEMENTS_CONTRACT',
    'contract',
  ],
  [
    'a contract one fen over the budget',
    agreement('R-X', 'projectNo: "R-P", contract: "1000000.01", signedOn: "2026-03-02"'),
    'FUND_AGREEMENTS_BUDGET',
    'contract',
  ],
  [
    'a budget one fen below the contracts',
    'amendFundProject(id: "R-P", input: { budget: "3999999.99" })',
    'FUND_AGREEMENTS_BUDGET',
    'budget',
  ],
  [
    'an agreement before the approval of its project',
    agreement('R-X', 'projectNo: "R-P", contract: "1000000", signedOn: "2026-02-28"'),
    'FUND_AGREEMENTS_APPROVED',
    'signedOn',
  ],
  [
    'a contract cut below what its progress was paid',
    'amendFundAgreement(id: "R-A", input: { contract: "874999.99" })',
    'FUND_AGREEMENTS_PAID',
    'contract',
  ],
  [
    'signature 0',
    signature('R-C', 'seq: 0, organisation: "某所"'),
    'AGREEMENT_SIGNATORIES_SEQ',
    'seq',
  ],
  [
    'a signature changed after a payment',
    'amendAgreementSignatory(id: "R-A/1", input: { signedOn: "2026-03-04" })',
    'AGREEMENT_SIGNATORIES_PAID',
    'signedOn',
  ],
  [
    'a signature removed after a payment',
    'removeAgreementSignatory(id: "R-A/1")',
    'AGREEMENT_SIGNATORIES_PAID',
    null,
  ],
  ['stage 0', stage('R-E', 'stageNo: 0, cap: "1"'), 'FUND_STAGES_NUMBER', 'stageNo'],
  ['a stage of nothing', stage('R-E', 'stageNo: 4, cap: "0"'), 'FUND_STAGES_CAP', 'cap'],
  [
    'a cap cut below what was paid',
    'amendFundStage(id: "R-A/1", input: { cap: "99999.99" })',
    'FUND_STAGES_PAID',
    'cap',
  ],
  ['stages 1 and 3', stages([1, '1', false], [3, '1', true]), 'FUND_STAGES_NUMBERED', 'stageNo'],
  ['two last stages', stages([1, '1', true], [2, '1', true]), 'FUND_STAGES_LAST', 'isLast'],
  [
    'a last stage before the others',
    stages([1, '1', true], [2, '1', false]),
    'FUND_STAGES_LAST',
    'isLast',
  ],
  [
    'caps one fen over the contract',
    stages([1, '60000', false], [2, '40000.01', true]),
    'FUND_STAGES_TOTAL',
    'cap',
  ],
];
