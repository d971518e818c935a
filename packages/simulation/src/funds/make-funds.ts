import type { Day } from '@minxin/calendar';
import {
  type agreementSignatories,
  type collectiveApprovals,
  FUND_OFFICES,
  type fundAcceptances,
  type fundAgreements,
  type fundInspections,
  type fundPayments,
  type fundProjects,
  type fundSignOffs,
  type fundStages,
} from '@minxin/database';
import type { Village } from '../places.ts';
import { type Random, randomStream } from '../random/random.ts';
import { LAST_DAY } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { type Course, makeCourse } from './course.ts';
import { PROJECT_IDEAS, type ProjectIdea } from './ideas.ts';

export interface Funds {
  readonly projects: Made<typeof fundProjects>[];
  readonly agreements: Made<typeof fundAgreements>[];
  readonly signatories: Made<typeof agreementSignatories>[];
  readonly stages: Made<typeof fundStages>[];
  readonly inspections: Made<typeof fundInspections>[];
  readonly signOffs: Made<typeof fundSignOffs>[];
  readonly approvals: Made<typeof collectiveApprovals>[];
  readonly acceptances: Made<typeof fundAcceptances>[];
  readonly payments: Made<typeof fundPayments>[];
}

const FEN_PER_WAN = 1_000_000;
/** Contracts are written to the hundred yuan. */
const UNIT = 10_000;
const STAGES = ['第一阶段：基础工程', '第二阶段：主体工程', '第三阶段：竣工验收'] as const;
const ROLES = ['town', 'collective', 'enterprise', 'bank'] as const;
const happened = (day: Day | null): day is Day => day !== null && day <= LAST_DAY;

/** Projects of a town with all that their payments stand on, over both years; what would come later has not happened yet. */
export function makeFunds(
  town: { readonly code: string; readonly name: string },
  villages: readonly Village[],
  seed: number,
): Funds {
  const funds: Funds = {
    ...{ projects: [], agreements: [], signatories: [], stages: [], inspections: [] },
    ...{ signOffs: [], approvals: [], acceptances: [], payments: [] },
  };
  PROJECT_IDEAS.forEach((idea, position) => {
    const village = villages[position % villages.length];
    const random = randomStream(seed, `funds/${position}`);
    addProject(funds, { idea, position, town, village }, random);
  });
  funds.payments.sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
  return funds;
}

interface Place {
  readonly idea: ProjectIdea;
  readonly position: number;
  readonly town: { readonly code: string; readonly name: string };
  readonly village: Village | undefined;
}

function addProject(funds: Funds, place: Place, random: Random): void {
  const { idea, town, village } = place;
  const number = `${idea.approvedOn.slice(0, 4)}-${String(place.position + 1).padStart(2, '0')}`;
  const projectNo = `SIM-ZJ${number}`;
  const agreementNo = `SIM-XY${number}`;
  const budgetFen = random.whole(...idea.cost) * FEN_PER_WAN;
  const contractFen = Math.floor((budgetFen * (0.93 + 0.06 * random.unit())) / UNIT) * UNIT;
  const course = makeCourse(idea.approvedOn, idea.fate, random);
  const villageName = village?.name ?? town.name;
  const contractor = `模拟企业 ${String(place.position + 1).padStart(2, '0')}`;
  funds.projects.push({
    ...{ projectNo, townCode: town.code, villageCode: village?.code ?? null },
    name: `模拟项目 ${number} 号：${villageName}${idea.work}`,
    ...{ source: idea.source, budgetFen: BigInt(budgetFen), approvedOn: idea.approvedOn },
    finishedOn: happened(course.finishedOn) ? course.finishedOn : null,
  });
  funds.agreements.push({
    ...{ agreementNo, projectNo, contractor, contractFen: BigInt(contractFen) },
    ...{ signedOn: course.signedOn, verifiedPermille: 0, paidFen: 0n },
  });
  const organisations = [
    `${town.name}人民政府（模拟）`,
    `${villageName}股份经济合作社（模拟）`,
    contractor,
    '模拟银行',
  ];
  course.signatures.forEach((signedOn, party) => {
    const role = ROLES[party];
    if (!happened(signedOn) || !role) return;
    const organisation = organisations[party] ?? '';
    funds.signatories.push({ agreementNo, seq: party + 1, role, organisation, signedOn });
  });
  const caps = capsOf(contractFen);
  caps.forEach((cap, stage) => {
    funds.stages.push({
      ...{ agreementNo, stageNo: stage + 1, name: STAGES[stage] ?? '', capFen: BigInt(cap) },
      ...{ isLast: stage === caps.length - 1, paidFen: 0n },
    });
  });
  addEvidence(funds, { projectNo, agreementNo, number }, course);
  addPayments(funds, { agreementNo, number, contractFen, caps }, course);
}

/** 30, 40 and 30 % of the contract. */
function capsOf(contractFen: number): number[] {
  const first = Math.floor((contractFen * 3) / (10 * UNIT)) * UNIT;
  const second = Math.floor((contractFen * 4) / (10 * UNIT)) * UNIT;
  return [first, second, contractFen - first - second];
}

function addEvidence(
  funds: Funds,
  { projectNo, agreementNo, number }: { projectNo: string; agreementNo: string; number: string },
  course: Course,
): void {
  for (const { day, permille } of course.visits) {
    if (!happened(day)) continue;
    funds.inspections.push({
      ...{ agreementNo, inspectedOn: day, verifiedPermille: permille },
      ...{ inspector: '产业办', onSite: true },
    });
  }
  for (const { stageNo, signedOff, approvedOn } of course.openings) {
    FUND_OFFICES.forEach((office, position) => {
      const signedOn = signedOff[position] ?? null;
      if (happened(signedOn)) funds.signOffs.push({ agreementNo, stageNo, office, signedOn });
    });
    if (!happened(approvedOn)) continue;
    const meetingDocument = `模拟村民代表会议纪要 ${number}-${stageNo}`;
    funds.approvals.push({ agreementNo, stageNo, approvedOn, meetingDocument });
  }
  course.acceptances.forEach(({ day, passed }, time) => {
    if (!happened(day)) return;
    funds.acceptances.push({
      ...{ projectNo, heldOn: day, outcome: passed ? 'passed' : 'failed' },
      documentNo: `模拟验收报告 ${number}-${time + 1}`,
    });
  });
}

/** Pays each stage in full, or as much as the progress verified last allows. */
function addPayments(
  funds: Funds,
  {
    agreementNo,
    number,
    contractFen,
    caps,
  }: { agreementNo: string; number: string; contractFen: number; caps: readonly number[] },
  { openings, visits }: Course,
): void {
  let paid = 0;
  for (const { stageNo, paidOn } of openings) {
    if (!happened(paidOn)) continue;
    const verified = visits.filter(({ day }) => day <= paidOn).at(-1)?.permille ?? 0;
    const payable = (contractFen / 1000) * verified;
    const amount = Math.min(caps[stageNo - 1] ?? 0, payable - paid);
    paid += amount;
    funds.payments.push({
      ...{ paymentNo: `SIM-BF${number}-${stageNo}`, agreementNo, stageNo },
      ...{ amountFen: BigInt(amount), paidOn, voucherNo: `SIM-PZ${number}-${stageNo}` },
    });
  }
}
