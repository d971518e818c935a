import type { Connection } from '../../../connect.ts';
import { batches } from '../../../tables/batches.ts';
import { divisions } from '../../../tables/divisions.ts';
import {
  agreementSignatories,
  collectiveApprovals,
  FUND_OFFICES,
  fundAcceptances,
  fundAgreements,
  fundInspections,
  fundPayments,
  fundProjects,
  fundSignOffs,
  fundStages,
} from '../../../tables/funds/index.ts';
import { inTransaction } from '../../../transaction.ts';
import { type Violation, violationOf } from '../../violation.ts';

export const DISTRICT = '610902';
const TOWN = '610902111';
export const YUAN = 100n;

type Row<T extends { $inferInsert: object }> = Partial<T['$inferInsert']>;

/** What a refused statement says; undefined where it was accepted. */
export async function refusalOf(work: Promise<unknown>): Promise<Violation | undefined> {
  try {
    await work;
    return undefined;
  } catch (failure) {
    const violation = violationOf(failure);
    if (violation) return violation;
    throw failure;
  }
}

/** Writes the district's books as a clerk would, one row at a time, with what a test leaves out filled in. */
export class FundBooks {
  readonly connection: Connection;
  #batchId = 0;
  #serial = 0;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  get stamp() {
    const origin = 'entered' as const;
    return { districtCode: DISTRICT, batchId: this.#batchId, sourceRow: 1, origin };
  }

  async open(): Promise<void> {
    const { db } = this.connection;
    const [batch] = await db
      .insert(batches)
      .values({
        ...{ districtCode: DISTRICT, kind: 'test', origin: 'entered', fileName: 'test' },
        ...{ fileSha256: '0'.repeat(64), dataVersion: 1 },
      })
      .returning({ id: batches.id });
    this.#batchId = batch?.id ?? 0;
    await db.insert(divisions).values({
      ...this.stamp,
      ...{
        code: TOWN,
        level: 'town',
        parentCode: DISTRICT,
        name: '大竹园镇',
        shortName: '大竹园镇',
      },
    });
  }

  /** A number that no other row of the test has. */
  number(letters: string): string {
    this.#serial += 1;
    return `${letters}-${this.#serial}`;
  }

  async project(row: Row<typeof fundProjects> = {}): Promise<string> {
    const projectNo = this.number('P');
    await this.connection.db.insert(fundProjects).values({
      ...this.stamp,
      ...{ projectNo, name: '产业路', townCode: TOWN, source: 'district' },
      ...{ budgetFen: 2000n * YUAN, approvedOn: '2020-01-02' },
      ...row,
    });
    return projectNo;
  }

  /** An agreement of 1,000 yuan in stages of 300, 400 and 300 yuan. */
  async agreement(
    projectNo: string,
    caps: readonly bigint[] = [300n, 400n, 300n],
    row: Row<typeof fundAgreements> = {},
  ): Promise<string> {
    const agreementNo = this.number('A');
    await inTransaction(this.connection, async ({ db }) => {
      await db.insert(fundAgreements).values({
        ...this.stamp,
        ...{ agreementNo, projectNo, contractor: '某公司' },
        ...{ contractFen: 1000n * YUAN, signedOn: '2020-02-03' },
        ...row,
      });
      if (caps.length === 0) return;
      await db.insert(fundStages).values(
        caps.map((cap, position) => ({
          ...this.stamp,
          ...{ agreementNo, stageNo: position + 1, name: `第 ${position + 1} 阶段` },
          ...{ capFen: cap * YUAN, isLast: position === caps.length - 1 },
        })),
      );
    });
    return agreementNo;
  }

  async sign(
    agreementNo: string,
    roles: readonly ('town' | 'collective' | 'enterprise' | 'bank')[],
    signedOn = '2020-02-03',
  ): Promise<void> {
    for (const role of roles) {
      const seq = ['town', 'collective', 'enterprise', 'bank'].indexOf(role) + 1;
      await this.connection.db
        .insert(agreementSignatories)
        .values({ ...this.stamp, agreementNo, seq, role, organisation: role, signedOn });
    }
  }

  async inspect(
    agreementNo: string,
    inspectedOn: string,
    verifiedPermille: number,
    onSite = true,
  ): Promise<void> {
    await this.connection.db.insert(fundInspections).values({
      ...this.stamp,
      ...{ agreementNo, inspectedOn, verifiedPermille, onSite, inspector: '产业办' },
    });
  }

  async signOff(
    agreementNo: string,
    stageNo: number,
    signedOn: string,
    offices: readonly (typeof FUND_OFFICES)[number][] = FUND_OFFICES,
  ): Promise<void> {
    for (const office of offices) {
      await this.connection.db
        .insert(fundSignOffs)
        .values({ ...this.stamp, agreementNo, stageNo, office, signedOn });
    }
  }

  async approve(agreementNo: string, stageNo: number, approvedOn: string): Promise<void> {
    const meetingDocument = '村民代表会议纪要';
    await this.connection.db
      .insert(collectiveApprovals)
      .values({ ...this.stamp, agreementNo, stageNo, approvedOn, meetingDocument });
  }

  async accept(
    projectNo: string,
    heldOn: string,
    outcome: 'passed' | 'failed' = 'passed',
  ): Promise<void> {
    await this.connection.db
      .insert(fundAcceptances)
      .values({ ...this.stamp, projectNo, heldOn, outcome, documentNo: '验收 1 号' });
  }

  async pay(
    agreementNo: string,
    stageNo: number,
    yuan: bigint,
    paidOn: string,
    paymentNo = this.number('Y'),
  ): Promise<void> {
    await this.connection.db.insert(fundPayments).values({
      ...this.stamp,
      ...{ paymentNo, agreementNo, stageNo, amountFen: yuan * YUAN, paidOn, voucherNo: '记 1' },
    });
  }

  /** An agreement signed by all, with all stages signed off and approved and `permille` verified, on 2020-03-02. */
  async ready(permille: number, row: Row<typeof fundProjects> = {}) {
    const projectNo = await this.project(row);
    const agreementNo = await this.agreement(projectNo);
    await this.sign(agreementNo, ['town', 'collective', 'enterprise', 'bank']);
    await this.inspect(agreementNo, '2020-03-02', permille);
    for (const stage of [1, 2, 3]) {
      await this.signOff(agreementNo, stage, '2020-03-02');
      await this.approve(agreementNo, stage, '2020-03-02');
    }
    return { projectNo, agreementNo };
  }
}
