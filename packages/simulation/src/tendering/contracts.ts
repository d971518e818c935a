import { addDays, addWorkingDays } from '@minxin/calendar';
import type { Random } from '../random/random.ts';
import { LAST_DAY } from '../time/years.ts';
import type { Amendment, Award, Contract, Tender } from './detail.ts';

/** Working days from award to signing; the law allows 30 days. */
const SIGNED_AFTER = [3, 18] as const;
const SIGNED_LATE = [26, 40] as const;
const LATE = 0.04;

const AMENDED: Readonly<Record<Tender['kind'], number>> = { works: 0.16, procurement: 0.05 };
const AMENDED_AFTER = [30, 150] as const;
/** Of the contract; a procurement may grow by at most a tenth. */
const LESS = 0.04;
const MORE: Readonly<Record<Tender['kind'], number>> = { works: 0.08, procurement: 0.09 };
const REASONS: Readonly<Record<Tender['kind'], readonly string[]>> = {
  works: ['模拟：地质条件变化', '模拟：设计变更', '模拟：工程量核减'],
  procurement: ['模拟：追加同类货物', '模拟：服务内容调整'],
};

/** The contract on an award; none where it would be signed after the last day. */
export function makeContract(award: Award, random: Random): Contract | undefined {
  const [soonest, latest] = random.chance(LATE) ? SIGNED_LATE : SIGNED_AFTER;
  const after = random.whole(soonest, latest);
  const signedOn = addWorkingDays(award.awardedOn, after);
  if (signedOn > LAST_DAY) return undefined;
  const { tenderNo, lotNo, supplierCode, amountFen } = award;
  return {
    contractNo: `${tenderNo}-HT${lotNo}`,
    ...{ tenderNo, lotNo, supplierCode, signedOn, amountFen, totalFen: amountFen },
  };
}

/** A change of some contracts: of works up or down, of procurements up. */
export function makeAmendment(
  kind: Tender['kind'],
  { contractNo, signedOn, amountFen }: Contract,
  random: Random,
): Amendment | undefined {
  const amended = random.chance(AMENDED[kind]);
  const day = addDays(signedOn, random.whole(...AMENDED_AFTER));
  const least = kind === 'works' ? -LESS : 0.01;
  const share = least + (MORE[kind] - least) * random.unit();
  const reasons = REASONS[kind];
  const reason = reasons[random.whole(0, reasons.length - 1)] ?? '';
  if (!amended || day > LAST_DAY) return undefined;
  const changeFen = BigInt(Math.trunc(Number(amountFen) * share));
  return { contractNo, amendmentNo: 1, signedOn: day, changeFen, reason };
}
