import type { Rules } from '../rule.ts';

/** Opinions, problems of the grassroots, boards. */
export const partyBuildingServiceRules = {
  party_opinions_source: {
    table: 'party_opinions',
    field: 'source',
    wrong: { zh: '没有这一类意见来源', en: 'There is no such source of opinions' },
    fix: { zh: '请从意见来源中选择', en: 'Choose one of the sources' },
  },
  party_opinions_answered_after: {
    table: 'party_opinions',
    field: 'answeredOn',
    wrong: { zh: '答复日期早于收到日期', en: 'An opinion was answered before it came' },
    fix: { zh: '请核对收到和答复日期', en: 'Correct the day it came or was answered' },
  },
  grassroots_problems_solved_after: {
    table: 'grassroots_problems',
    field: 'solvedOn',
    wrong: { zh: '解决日期早于发现日期', en: 'A problem was solved before it was found' },
    fix: { zh: '请核对发现和解决日期', en: 'Correct the day it was found or solved' },
  },
  publicity_boards_taken_down_after: {
    table: 'publicity_boards',
    field: 'takenDownOn',
    wrong: { zh: '撤下日期早于张挂日期', en: 'A board was taken down before it was put up' },
    fix: { zh: '请核对张挂和撤下日期', en: 'Correct the day it was put up or taken down' },
  },
} satisfies Rules;
