import type { ProblemList } from '../tree/problem-list.ts';

/** A bid, award or contract in a state that the platform keeps no record of. */
export function notRecorded(
  what: string,
  whatEn: string,
  state: string,
  place: string,
  problems: ProblemList,
) {
  problems.add(
    'STATE_NOT_RECORDED',
    `${place}.status`,
    state
      ? {
          zh: `状态为“${state}”的${what}不登记`,
          en: `A ${whatEn} that is ${state} is not recorded`,
        }
      : { zh: `${what}没有写明状态`, en: `The ${whatEn} has no status` },
    {
      zh: '状态更新后再导入；状态有误的请在来源处更正',
      en: 'Import it once its status has changed; correct a wrong status at its source',
    },
  );
}
