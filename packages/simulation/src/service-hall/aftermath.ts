import type { Day } from '@minxin/calendar';
import type {
  serviceComplaints,
  serviceCorrections,
  serviceRatingRectifications,
} from '@minxin/database';
import { type Random, randomStream } from '../random/random.ts';
import type { Days } from '../time/days.ts';
import type { Made } from '../writing/made.ts';
import { workingDayAfter } from './case-days.ts';
import type { Case } from './cases.ts';

type Rectification = Made<typeof serviceRatingRectifications>;
type Correction = Made<typeof serviceCorrections>;
type Complaint = Made<typeof serviceComplaints>;

/** What comes after a few cases: bad ratings put right, errors found, complaints. */
export interface Aftermath {
  readonly rectifications: readonly Rectification[];
  readonly corrections: readonly Correction[];
  readonly complaints: readonly Complaint[];
}

const IGNORED = 0.03;
const LATE = 0.05;
const ERRORS = 0.0004;
const COMPLAINTS = 0.0004;
const UPHELD = 0.35;
const ABOUT_A_CASE = 0.8;

const MISTAKES = [
  '证照姓名打印有误',
  '录入的证件有效期有误',
  '漏收一份材料又要求补交',
  '送达地址登记有误',
];
const GRIEVANCES = ['反映窗口空岗', '反映服务态度生硬', '反映没有一次告知', '反映排队时间过长'];
const MEASURES = '模拟：已电话致歉并当场办好，窗口全员重学一次性告知';

/** Everything that comes after the cases, in one reading of them. */
export function makeAftermath(cases: Iterable<Case>, days: Days, seed: number): Aftermath {
  const streams = {
    rectifications: randomStream(seed, 'service-hall/rectifications'),
    corrections: randomStream(seed, 'service-hall/corrections'),
    complaints: randomStream(seed, 'service-hall/complaints'),
  };
  const rectifications: Rectification[] = [];
  const corrections: Correction[] = [];
  const complaints: Complaint[] = [];
  const later = (since: Date, n: number): Day | null => {
    const day = workingDayAfter(days, since, n);
    return day === null ? null : days.dayAt(day);
  };
  for (const one of cases) {
    if ((one.rating ?? 5) <= 2) {
      const rectification = rectify(one, later, streams.rectifications);
      if (rectification) rectifications.push(rectification);
    }
    if (!one.windowCode) continue;
    const at = { windowCode: one.windowCode };
    if (one.closedAt && streams.corrections.chance(ERRORS)) {
      const foundOn = later(one.closedAt, streams.corrections.whole(1, 12));
      const correctionNo = `SIM-R${pad(corrections.length + 1)}`;
      const what = pick(MISTAKES, streams.corrections);
      if (foundOn) corrections.push({ ...at, correctionNo, caseNo: one.caseNo, foundOn, what });
    }
    if (streams.complaints.chance(COMPLAINTS)) {
      const complaint = complain(one, later, streams.complaints);
      const complaintNo = `SIM-P${pad(complaints.length + 1)}`;
      if (complaint) complaints.push({ ...at, complaintNo, ...complaint });
    }
  }
  return { rectifications, corrections, complaints };
}

type Later = (since: Date, n: number) => Day | null;

/** Most bad ratings are put right in time and verified soon after; some late, some not at all. */
function rectify(one: Case, later: Later, random: Random): Rectification | undefined {
  if (!one.closedAt || random.chance(IGNORED)) return undefined;
  const taken = random.chance(LATE) ? random.whole(16, 24) : random.whole(1, 13);
  const rectifiedOn = later(one.closedAt, taken);
  const verifiedOn = later(one.closedAt, taken + random.whole(0, 2));
  return {
    ...{ caseNo: one.caseNo, rectifiedOn, verifiedOn: rectifiedOn && verifiedOn },
    measures: rectifiedOn && MEASURES,
  };
}

function complain(one: Case, later: Later, random: Random) {
  const waited = random.whole(1, 8);
  const receivedOn = later(one.acceptedAt, waited);
  if (!receivedOn) return undefined;
  const decidedOn = later(one.acceptedAt, waited + random.whole(3, 10));
  const upheld = random.chance(UPHELD);
  return {
    caseNo: random.chance(ABOUT_A_CASE) ? one.caseNo : null,
    ...{ receivedOn, what: pick(GRIEVANCES, random) },
    ...{ upheld: decidedOn ? upheld : null, decidedOn },
  };
}

const pick = (list: readonly string[], random: Random) =>
  list[random.whole(0, list.length - 1)] ?? '';
const pad = (number: number) => String(number).padStart(4, '0');
