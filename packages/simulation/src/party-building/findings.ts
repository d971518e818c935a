import { addDays, addWorkingDays, type Day, isWorkingDay } from '@minxin/calendar';
import type { partyFindingSteps, partyFindings } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { workingDayIn } from '../time/working-day-in.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { PartyBuildingTargets } from './targets.ts';

export type Finding = Made<typeof partyFindings>;
export type FindingStep = Made<typeof partyFindingSteps>;

export interface Findings {
  readonly findings: readonly Finding[];
  readonly steps: readonly FindingStep[];
}

/** What becomes of a finding. */
type Fate = 'rectified' | 'returned' | 'late' | 'unverified' | 'open';

/** The free year's, the most recent last: some are late, some overdue at its end. */
const FREE_FATES: readonly Fate[] = [
  ...(['rectified', 'returned', 'rectified', 'late', 'rectified'] as const),
  ...(['rectified', 'unverified', 'open', 'open'] as const),
];
const MATTERS = [
  ...['理论学习不够系统', '深入窗口调研不多', '一次性告知不够规范', '延时服务落实不到位'],
  ...['业务协同不够顺畅', '谈心谈话不够经常', '台账资料不够完整', '创新举措不多'],
  ...['政策宣传形式单一', '窗口轮岗交流不够', '督查问效力度不够'],
];
const OWNERS = ['模拟综合股', '模拟政务服务股', '模拟交易管理股', '模拟热线办'];
const VERIFIER = '模拟机关党委';
const TERM = 30;

type Kind = 'closed' | 'returned' | 'verified';
const STATEMENTS: Readonly<Record<Kind, string>> = {
  closed: '已按整改措施完成',
  returned: '佐证材料不全，退回补充',
  verified: '现场核实，整改到位',
};
/** The steps of each, with the working days after the first closing. */
const STEPS: Readonly<Record<Fate, readonly (readonly [Kind, number])[]>> = {
  rectified: [
    ['closed', 0],
    ['verified', 3],
  ],
  returned: [
    ['closed', 0],
    ['returned', 1],
    ['closed', 3],
    ['verified', 4],
  ],
  late: [
    ['closed', 0],
    ['verified', 2],
  ],
  unverified: [['closed', 0]],
  open: [],
};

/** Findings of two years and their steps; the published year's are all verified within it, on time. */
export function makeFindings(targets: PartyBuildingTargets, random: Random): Findings {
  const made = [
    ...Array.from({ length: targets.findings }, (_, position) => {
      const isVerified = position < targets.findingsRectified;
      const fate: Fate = !isVerified ? 'open' : position === 0 ? 'returned' : 'rectified';
      const foundOn = workingDayIn(`${PUBLISHED_YEAR}-06-10`, `${PUBLISHED_YEAR}-10-18`, random);
      return makeFinding(PUBLISHED_YEAR, position, foundOn, fate, random);
    }),
    ...FREE_FATES.map((fate, position) => {
      const month = String(2 + position).padStart(2, '0');
      const foundOn = workingDayIn(`${FREE_YEAR}-${month}-06`, `${FREE_YEAR}-${month}-24`, random);
      return makeFinding(FREE_YEAR, position, foundOn, fate, random);
    }),
  ];
  return {
    findings: made.map(({ finding }) => finding),
    steps: made.flatMap(({ steps }) => steps),
  };
}

function makeFinding(year: number, position: number, foundOn: Day, fate: Fate, random: Random) {
  const owner = OWNERS[random.whole(0, OWNERS.length - 1)] ?? '';
  const dueOn = workingDay(addDays(foundOn, TERM));
  const finding: Finding = {
    findingNo: `SIM-WT${year}-${String(position + 1).padStart(2, '0')}`,
    branchCode: null,
    matter: `模拟问题：${MATTERS[position % MATTERS.length]}`,
    foundOn,
    ownerOffice: owner,
    ownerRole: '负责人',
    dueOn,
  };
  return { finding, steps: stepsOf(finding, fate, random) };
}

function stepsOf({ findingNo, foundOn, dueOn, ownerOffice }: Finding, fate: Fate, random: Random) {
  const closedOn =
    fate === 'late'
      ? addWorkingDays(dueOn, random.whole(6, 12))
      : workingDay(addDays(foundOn, random.whole(10, 16)));
  return STEPS[fate].map(
    ([kind, after], position): FindingStep => ({
      ...{ findingNo, stepNo: position + 1, kind, statement: STATEMENTS[kind] },
      takenOn: after === 0 ? closedOn : addWorkingDays(closedOn, after),
      office: kind === 'closed' ? ownerOffice : VERIFIER,
    }),
  );
}

const workingDay = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, -1));
