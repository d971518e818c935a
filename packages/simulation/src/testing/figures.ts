import type { Town } from '../places.ts';
import type { Targets } from '../targets.ts';

const exact = (value: number) => ({ value, tolerance: 0, atLeast: false });
const rounded = (value: number, unit: number) => ({ value, tolerance: unit / 2, atLeast: false });

/** The figures that 汉滨区 printed about 2019. */
export const PRINTED: Targets = {
  serviceHall: {
    ...{ departments: 42, items: 630, windows: 200, cases: 181_887 },
    consultations: { ...exact(200_000), atLeast: true },
  },
  tendering: {
    works: { count: 62, amount: rounded(1_412_000_000, 1e6) },
    procurement: { count: 146, amount: rounded(278_000_000, 1e6) },
  },
  hotline: { orders: 12_098, satisfactionRate: rounded(0.986, 1e-3) },
  households: {
    ...{ townCode: '610902111', villages: 9, households: 890 },
    gainPerHousehold: rounded(12_000, 100),
    gainPerPerson: rounded(3700, 100),
  },
  partyBuilding: {
    ...{ branches: 2, members: { ...exact(50), atLeast: true } },
    ...{ democraticLifeMeetings: 2, organisationalLifeMeetings: 1, themedDays: 11 },
    ...{ studySessions: 11, surveys: 7, talks: 22, opinions: 32 },
    ...{ findings: 11, findingsRectified: 11, problemsSolved: 5, publicityBoards: 15 },
  },
  recognition: { red_flag_window: 4, demonstration_post: 12, service_star: 12 },
  enterprises: {
    ...{ townCode: '610902111', enterprises: 15, withThreeTeams: 6, members: 1020 },
    quotas: { labour: 40, technical: 10, marketing: 5 },
  },
  funds: {},
  industry: {
    ...{ townCode: '610902111', newTea: 5000, renovatedTea: 10_000, fruit: 1000 },
    ...{ vegetable: 500, factory: 3642 },
  },
  distribution: {
    ...{ townCode: '610902111', income: rounded(890_000, 1e4), households: 738 },
    ...{ reservePercent: 10, welfarePercent: 20, dividendPerPerson: exact(343) },
  },
};

/** A hall small enough to make it for many seeds. */
export const SMALL_HALL: Targets['serviceHall'] = {
  ...{ departments: 5, items: 40, windows: 12, cases: 1500 },
  consultations: { ...exact(2000), atLeast: true },
};

const town = (code: string, name: string, villages: readonly (readonly [string, string])[]) => ({
  ...{ code, name },
  villages: villages.map(([end, village]) => ({ code: `${code}${end}`, name: village })),
});

/** Some of the district's towns, one of them with all its nine villages. */
export const TOWNS: readonly Town[] = [
  town('610902001', '老城街道', [['003', '西大街社区']]),
  town('610902100', '关庙镇', [['201', '小关村']]),
  town('610902111', '大竹园镇', [
    ...([
      ['001', '七堰社区'],
      ['002', '大竹园社区'],
      ['201', '槐树村'],
    ] as const),
    ...([
      ['202', '粮茶村'],
      ['203', '二联村'],
      ['205', '正义村'],
    ] as const),
    ...([
      ['207', '三垭村'],
      ['208', '马泥村'],
      ['209', '茶栈村'],
    ] as const),
  ]),
];

export const VILLAGES = TOWNS.flatMap((one) => (one.code === '610902111' ? one.villages : []));
