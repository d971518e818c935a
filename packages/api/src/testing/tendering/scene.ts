import {
  amendment,
  award,
  bid,
  contract,
  deadline,
  notice,
  opened,
  result,
  revocation,
  supplier,
  tender,
} from './entries.ts';

/** The records that the attempts stand on, in their order. */
export const TENDERING_SCENE: readonly string[] = [
  ...['R-A', 'R-B', 'R-C', 'R-D', 'R-E'].map((code) => supplier(code)),
  // Opened and not awarded: the second lot has too few bids.
  tender('R-T', `budget: "200000", ${opened}`),
  bid('R-T', 1, 'R-A', '90000'),
  bid('R-T', 1, 'R-B', '93000'),
  bid('R-T', 1, 'R-C', '95000'),
  bid('R-T', 1, 'R-D', '99000'),
  bid('R-T', 1, 'R-E', '80000', 'state: DISQUALIFIED, reason: "资格不符"'),
  bid('R-T', 2, 'R-A', '90000'),
  bid('R-T', 2, 'R-B', '91000'),
  // Under contract, announced and amended; the second lot's award was revoked.
  tender('R-P', opened, { kind: 'PROCUREMENT' }),
  ...[1, 2].flatMap((lotNo) => [
    bid('R-P', lotNo, 'R-A', '90000'),
    bid('R-P', lotNo, 'R-B', '93000'),
    bid('R-P', lotNo, 'R-C', '95000'),
    award('R-P', lotNo, 'R-A', '90000'),
  ]),
  revocation('R-P', 2, 'R-A', '2026-04-01'),
  contract('R-PC', 'R-P', 1, 'R-A', '90000'),
  notice('R-P', 'AWARD', '2026-03-28'),
  notice('R-P', 'CONTRACT', '2026-04-10'),
  amendment('R-PC', 1, '9000'),
  // Negotiated below the last price; works, which may grow by more than a tenth.
  tender('R-L', opened, { method: 'LIMITED' }),
  ...[1, 2].flatMap((lotNo) => [
    bid('R-L', lotNo, 'R-A', '90000'),
    bid('R-L', lotNo, 'R-B', '93000'),
    bid('R-L', lotNo, 'R-C', '95000'),
    award('R-L', lotNo, 'R-A', '89000'),
  ]),
  contract('R-LC', 'R-L', 1, 'R-A', '89000'),
  contract('R-LD', 'R-L', 2, 'R-A', '89000', '2026-05-01'),
  notice('R-L', 'CONTRACT', '2026-04-20'),
  amendment('R-LD', 1, '40000'),
  // Negotiated with one: the first lot awarded, the second not.
  tender('R-F', opened, { method: 'LIMITED' }),
  bid('R-F', 1, 'R-A', '90000'),
  bid('R-F', 2, 'R-A', '90000'),
  award('R-F', 1, 'R-A', '90000'),
  // Not opened yet.
  tender('R-U', deadline),
  notice('R-U', 'TENDER', '2026-03-02'),
  bid('R-U', 1, 'R-A', '90000'),
  // Cancelled after its opening.
  tender('R-N', opened),
  bid('R-N', 1, 'R-A', '90000'),
  notice('R-N', 'CANCELLED', '2026-03-26'),
  // Its result alone, announced.
  tender('R-R', result('2026-03-27', '90000', 3), { lots: '[]' }),
  notice('R-R', 'AWARD', '2026-03-28'),
];
