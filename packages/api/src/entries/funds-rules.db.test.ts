import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { type Attempt, untried } from '../testing/rules-tried.ts';

const OFFICES = ['INDUSTRY_OFFICE', 'FINANCE_AUDIT_OFFICE', 'POVERTY_RELIEF_OFFICE'] as const;
const ROLES = ['TOWN', 'COLLECTIVE', 'ENTERPRISE', 'BANK'] as const;
const STAGES =
  '[{ stageNo: 1, name: "进场", cap: "300000", isLast: false } { stageNo: 2, name: "主体", cap: "400000", isLast: false } { stageNo: 3, name: "验收", cap: "300000", isLast: true }]';

const project = (given: string) =>
  `recordFundProject(input: { name: "试办项目", source: DISTRICT, ${given} })`;
const agreement = (no: string, given = '', roles: readonly string[] = ROLES, stages = STAGES) => {
  const signed = roles.map(
    (role, n) =>
      `{ seq: ${n + 1}, role: ${role}, organisation: "单位${n + 1}", signedOn: "2026-03-03" }`,
  );
  return `recordFundAgreement(input: { agreementNo: "${no}", contractor: "某建筑公司",
    ${given || 'projectNo: "R-P", contract: "1000000", signedOn: "2026-03-02"'}, signatories: [${signed.join(' ')}], stages: ${stages} })`;
};
const stage = (no: string, given: string) =>
  `recordFundStage(input: { agreementNo: "${no}", name: "增补", isLast: false, ${given} })`;
const stages = (...given: readonly (readonly [number, string, boolean])[]) =>
  agreement(
    'R-X',
    'projectNo: "R-P", contract: "100000", signedOn: "2026-03-02"',
    ROLES,
    `[${given.map(([n, cap, last]) => `{ stageNo: ${n}, name: "段", cap: "${cap}", isLast: ${last} }`).join(' ')}]`,
  );
const inspection = (no: string, day: string, permille: number, inspector = '镇产业办') =>
  `recordFundInspection(input: { agreementNo: "${no}", inspectedOn: "${day}", verifiedPermille: ${permille}, inspector: "${inspector}", onSite: true })`;
const signOff = (no: string, stageNo: number, office: string, day = '2026-03-12') =>
  `recordFundSignOff(input: { agreementNo: "${no}", stageNo: ${stageNo}, office: ${office}, signedOn: "${day}" })`;
const approval = (no: string, stageNo: number, document = '会纪〔2026〕1 号') =>
  `recordCollectiveApproval(input: { agreementNo: "${no}", stageNo: ${stageNo}, approvedOn: "2026-03-13", meetingDocument: "${document}" })`;
const acceptance = (no: string, day: string, outcome = 'PASSED', document = '验收 1 号') =>
  `recordFundAcceptance(input: { projectNo: "${no}", heldOn: "${day}", outcome: ${outcome}, documentNo: "${document}" })`;
const payment = (no: string, stageNo: number, amount: string, name = 'R-N', voucher = '凭 1') =>
  `recordFundPayment(input: { paymentNo: "${name}", agreementNo: "${no}", stageNo: ${stageNo}, amount: "${amount}", paidOn: "2026-03-20", voucherNo: "${voucher}" })`;
const signature = (no: string, given: string) =>
  `recordAgreementSignatory(input: { agreementNo: "${no}", role: OTHER, signedOn: "2026-03-05", ${given} })`;
const place = 'townCode: "610902111", projectNo: "R-X"';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  const approved = 'townCode: "610902111", approvedOn: "2026-03-01", budget: "5000000"';
  const evidence = (no: string, stageNo: number) => [
    ...OFFICES.map((office) => signOff(no, stageNo, office)),
    approval(no, stageNo),
  ];
  for (const mutation of [
    ...['R-P', 'R-Q'].map((no) => project(`projectNo: "${no}", ${approved}`)),
    // R-A: in the midst of its payments. R-B: paid to the end. R-C: the bank has not signed.
    // R-D: with gaps in its evidence. R-E: never inspected.
    ...['R-A', 'R-D', 'R-E'].map((no) => agreement(no)),
    agreement('R-B', 'projectNo: "R-Q", contract: "1000000", signedOn: "2026-03-02"'),
    agreement('R-C', '', ROLES.slice(0, 3)),
    ...[inspection('R-A', '2026-03-10', 400), inspection('R-B', '2026-03-10', 1000)],
    inspection('R-D', '2026-03-10', 1000),
    ...[1, 2, 3].flatMap((n) => [...evidence('R-A', n), ...evidence('R-B', n)]),
    ...evidence('R-D', 2),
    ...OFFICES.map((office) => signOff('R-D', 3, office)),
    'amendFundProject(id: "R-Q", input: { finishedOn: "2026-03-14" })',
    acceptance('R-Q', '2026-03-15'),
    ...[payment('R-A', 1, '100000', 'R-1'), payment('R-A', 2, '250000', 'R-2')],
    ...[payment('R-B', 1, '300000', 'R-3'), payment('R-B', 2, '400000', 'R-4')],
    payment('R-B', 3, '300000', 'R-5'),
  ]) {
    await clerk.enter(mutation, 'id');
  }
});
afterAll(() => api.close());

const PROJECTS: readonly Attempt[] = [
  [
    'a town of 6 digits',
    project('projectNo: "R-X", townCode: "610902", budget: "1", approvedOn: "2026-03-01"'),
    ...(['FUND_PROJECTS_TOWN_CODE', 'townCode'] as const),
  ],
  [
    'a village of another town',
    project(`${place}, villageCode: "610902001003", budget: "1", approvedOn: "2026-03-01"`),
    ...(['FUND_PROJECTS_VILLAGE_IN_TOWN', 'villageCode'] as const),
  ],
  [
    'a budget of nothing',
    project(`${place}, budget: "0", approvedOn: "2026-03-01"`),
    ...(['FUND_PROJECTS_BUDGET', 'budget'] as const),
  ],
  [
    'work done before its approval',
    project(`${place}, budget: "1", approvedOn: "2026-03-01", finishedOn: "2026-02-28"`),
    ...(['FUND_PROJECTS_FINISHED', 'finishedOn'] as const),
  ],
  ...['null', '"2026-03-16"'].map(
    (day): Attempt => [
      `accepted work that is finished on ${day}`,
      `amendFundProject(id: "R-Q", input: { finishedOn: ${day} })`,
      ...(['FUND_PROJECTS_ACCEPTED', 'finishedOn'] as const),
    ],
  ),
  [
    'the acceptance of unfinished work',
    acceptance('R-P', '2026-03-15'),
    ...(['FUND_ACCEPTANCES_FINISHED', 'heldOn'] as const),
  ],
  [
    'a second acceptance',
    acceptance('R-Q', '2026-03-16'),
    ...(['FUND_ACCEPTANCES_ONCE', 'outcome'] as const),
  ],
  [
    'an acceptance taken back after the last payment',
    'amendFundAcceptance(id: "R-Q/2026-03-15", input: { outcome: FAILED })',
    ...(['FUND_ACCEPTANCES_PAID', null] as const),
  ],
  [
    'the same acceptance removed',
    'removeFundAcceptance(id: "R-Q/2026-03-15")',
    ...(['FUND_ACCEPTANCES_PAID', null] as const),
  ],
];

const AGREEMENTS: readonly Attempt[] = [
  [
    'a contract of nothing',
    agreement('R-X', 'projectNo: "R-P", contract: "0", signedOn: "2026-03-02"'),
    ...(['FUND_AGREEMENTS_CONTRACT', 'contract'] as const),
  ],
  [
    'a contract one fen over the budget',
    agreement('R-X', 'projectNo: "R-P", contract: "1000000.01", signedOn: "2026-03-02"'),
    ...(['FUND_AGREEMENTS_BUDGET', 'contract'] as const),
  ],
  [
    'a budget one fen below the contracts',
    'amendFundProject(id: "R-P", input: { budget: "3999999.99" })',
    ...(['FUND_AGREEMENTS_BUDGET', 'contract'] as const),
  ],
  [
    'an agreement before the approval of its project',
    agreement('R-X', 'projectNo: "R-P", contract: "1000000", signedOn: "2026-02-28"'),
    ...(['FUND_AGREEMENTS_APPROVED', 'signedOn'] as const),
  ],
  [
    'a contract cut below what its progress was paid',
    'amendFundAgreement(id: "R-A", input: { contract: "874999.99" })',
    ...(['FUND_AGREEMENTS_PAID', 'contract'] as const),
  ],
  [
    'signature 0',
    signature('R-C', 'seq: 0, organisation: "某所"'),
    ...(['AGREEMENT_SIGNATORIES_SEQ', 'seq'] as const),
  ],
  [
    'a signature changed after a payment',
    'amendAgreementSignatory(id: "R-A/1", input: { signedOn: "2026-03-04" })',
    ...(['AGREEMENT_SIGNATORIES_PAID', null] as const),
  ],
  [
    'a signature removed after a payment',
    'removeAgreementSignatory(id: "R-A/1")',
    ...(['AGREEMENT_SIGNATORIES_PAID', null] as const),
  ],
  [
    'stage 0',
    stage('R-E', 'stageNo: 0, cap: "1"'),
    ...(['FUND_STAGES_NUMBER', 'stageNo'] as const),
  ],
  [
    'a stage of nothing',
    stage('R-E', 'stageNo: 4, cap: "0"'),
    ...(['FUND_STAGES_CAP', 'cap'] as const),
  ],
  [
    'a cap cut below what was paid',
    'amendFundStage(id: "R-A/1", input: { cap: "99999.99" })',
    ...(['FUND_STAGES_PAID', 'cap'] as const),
  ],
  [
    'stages 1 and 3',
    stages([1, '1', false], [3, '1', true]),
    ...(['FUND_STAGES_NUMBERED', 'stageNo'] as const),
  ],
  [
    'two last stages',
    stages([1, '1', true], [2, '1', true]),
    ...(['FUND_STAGES_LAST', 'isLast'] as const),
  ],
  [
    'a last stage before the others',
    stages([1, '1', true], [2, '1', false]),
    ...(['FUND_STAGES_LAST', 'isLast'] as const),
  ],
  [
    'caps one fen over the contract',
    stages([1, '60000', false], [2, '40000.01', true]),
    ...(['FUND_STAGES_TOTAL', 'cap'] as const),
  ],
];

const EVIDENCE: readonly Attempt[] = [
  ...[-1, 1001].map(
    (permille): Attempt => [
      `a progress of ${permille} per mille`,
      inspection('R-A', '2026-03-19', permille),
      ...(['FUND_INSPECTIONS_VERIFIED', 'verifiedPermille'] as const),
    ],
  ),
  ...([['2026-03-09', 401] as const, ['2026-03-11', 399] as const] as const).map(
    ([day, permille]): Attempt => [
      `a progress that falls, of ${day}`,
      inspection('R-A', day, permille),
      ...(['FUND_INSPECTIONS_FALLING', 'verifiedPermille'] as const),
    ],
  ),
  [
    'a sign-off before any inspection',
    signOff('R-E', 1, OFFICES[0]),
    ...(['FUND_SIGN_OFFS_INSPECTED', 'signedOn'] as const),
  ],
  [
    'a sign-off changed after a payment',
    'amendFundSignOff(id: "R-A/1/industry_office", input: { signedOn: "2026-03-11" })',
    ...(['FUND_SIGN_OFFS_PAID', null] as const),
  ],
  [
    'a sign-off removed after a payment',
    'removeFundSignOff(id: "R-A/1/industry_office")',
    ...(['FUND_SIGN_OFFS_PAID', null] as const),
  ],
  [
    'an approval changed after a payment',
    'amendCollectiveApproval(id: "R-A/1", input: { approvedOn: "2026-03-11" })',
    ...(['COLLECTIVE_APPROVALS_PAID', null] as const),
  ],
  [
    'an approval removed after a payment',
    'removeCollectiveApproval(id: "R-A/1")',
    ...(['COLLECTIVE_APPROVALS_PAID', null] as const),
  ],
];

const GATE: readonly Attempt[] = [
  ['a payment of nothing', payment('R-A', 1, '0'), 'FUND_PAYMENTS_AMOUNT', 'amount'],
  ['what the bank has not signed', payment('R-C', 1, '1'), 'FUND_PAYMENTS_SIGNED', null],
  ['what nobody has inspected', payment('R-E', 1, '1'), 'FUND_PAYMENTS_INSPECTED', null],
  ['what no office has signed off', payment('R-D', 1, '1'), 'FUND_PAYMENTS_SIGN_OFFS', null],
  ['what the collective has not approved', payment('R-D', 3, '1'), 'FUND_PAYMENTS_APPROVED', null],
  ['the last stage before acceptance', payment('R-A', 3, '1'), 'FUND_PAYMENTS_ACCEPTED', null],
  ['stage 2 before stage 1', payment('R-D', 2, '1'), 'FUND_PAYMENTS_ORDER', null],
  ['one fen over the cap', payment('R-A', 1, '200000.01'), 'FUND_PAYMENTS_CAP', 'amount'],
  [
    'an earlier stage over the caps so far',
    payment('R-A', 1, '100000'),
    ...(['FUND_PAYMENTS_CAPS_SO_FAR', 'amount'] as const),
  ],
  [
    'one fen over the verified progress',
    payment('R-A', 2, '50000.01'),
    ...(['FUND_PAYMENTS_PROGRESS', 'amount'] as const),
  ],
];

describe('a rule of funds', () => {
  it.each([...PROJECTS, ...AGREEMENTS, ...EVIDENCE, ...GATE])(
    'refuses %s',
    async (_, mutation, code, field) => {
      expect(await clerk.refused(mutation)).toMatchObject({ code, field });
    },
  );

  it('is tried, every one that an entry can break', () => {
    const tables = [
      ...['fund_projects', 'fund_acceptances', 'fund_agreements', 'agreement_signatories'],
      ...['fund_stages', 'fund_inspections', 'fund_sign_offs', 'collective_approvals'],
      'fund_payments',
    ];
    expect(untried(tables, [...PROJECTS, ...AGREEMENTS, ...EVIDENCE, ...GATE])).toEqual([
      // A blank text is missing before the table sees it.
      'AGREEMENT_SIGNATORIES_ORGANISATION',
      'COLLECTIVE_APPROVALS_DOCUMENT',
      'FUND_ACCEPTANCES_DOCUMENT',
      // Nobody enters what the database works out, and no mutation changes a ledger.
      'FUND_AGREEMENTS_VERIFIED',
      'FUND_INSPECTIONS_INSPECTOR',
      'FUND_INSPECTIONS_KEPT',
      'FUND_PAYMENTS_KEPT',
      'FUND_PAYMENTS_VOUCHER',
    ]);
  });

  it.each([
    [signature('R-C', 'seq: 9, organisation: "　"'), 'organisation'],
    [approval('R-D', 1, ' '), 'meetingDocument'],
    [acceptance('R-P', '2026-03-15', 'FAILED', ''), 'documentNo'],
    [inspection('R-E', '2026-03-10', 1, ' '), 'inspector'],
    [payment('R-A', 2, '1', 'R-N', ' '), 'voucherNo'],
  ])('asks for the text that is blank: %s', async (mutation, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code: 'MISSING', field });
  });

  it('names in both languages the party that has not signed', async () => {
    const { message, messageEn } = await clerk.refused(payment('R-C', 1, '1'));
    expect(message).toContain('还缺银行签署');
    expect(messageEn).toContain('the signature of bank');
  });
});

describe('an agreement entered in error', () => {
  it('goes whole, with its signatures and stages, and can then be entered anew', async () => {
    const wrong = stages([1, '50000', false], [2, '50000', true]);
    await clerk.enter(wrong, 'id');
    for (const [n, code] of [
      [1, 'FUND_STAGES_NUMBERED'],
      [2, 'FUND_STAGES_LAST'],
    ] as const) {
      expect(await clerk.refused(`removeFundStage(id: "R-X/${n}")`)).toMatchObject({ code });
    }
    await clerk.enter('removeFundAgreement(id: "R-X")', 'id');
    const again = await clerk.enter(
      stages([1, '100000', true]),
      'signedByAllOn agreementSignatories { role } fundStages { cap }',
    );
    expect(again.signedByAllOn).toBe('2026-03-03');
    expect(again.agreementSignatories).toHaveLength(4);
    expect(again.fundStages).toEqual([{ cap: '100000.00' }]);
  });

  it('stays where it was inspected or paid', async () => {
    for (const id of ['R-A', 'R-D']) {
      const { code } = await clerk.refused(`removeFundAgreement(id: "${id}")`);
      expect(['STILL_USED', 'AGREEMENT_SIGNATORIES_PAID']).toContain(code);
    }
  });
});

describe('a payment sent by many at once', () => {
  it('under one number is paid once, and the others learn that it is there', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        api.answer<{ result: { ok: boolean; refusals: { code: string; message: string }[] } }>(
          `mutation { result: ${payment('R-A', 2, '1', 'R-6')} { ok refusals { code message } } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
    for (const { result } of answers.filter(({ result: { ok } }) => !ok)) {
      expect(result.refusals).toEqual([{ code: 'ALREADY_THERE', message: '资金拨付已有这一条' }]);
    }
  });
});
