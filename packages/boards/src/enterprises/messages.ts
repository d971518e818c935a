import { bilingual } from '../board/bilingual.ts';

interface Lacking {
  readonly poor: number;
  readonly persons: number;
  readonly shortfall: number;
}

const monthNumber = (key: string): number => Number(key.slice(5));
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const messages = bilingual({
  zh: {
    shares: '各队贫困户占比：圈为招录要求，点为实际；逐队达标另按整数判定',
    ways: '到户金额按带动方式（元）',
    timeliness: '近十二个月各账按笔在当月登记的比例',
    givers: '期内到户金额，少的在前（元）',
    required: '招录要求',
    owner: { enterprise: '企业', team: '队伍', way: '方式' },
    quotas: {
      subtitle: '各企业三支队伍的招录比例（40 / 10 / 5 %），截至期末，有缺口的在前',
      head: '企业',
      states: { DONE: '达标', WAITING: '待定', RISK: '有缺口', LATE: '逾期', NONE: '未建队' },
      none: '期末没有在册企业',
      cell: ({ poor, persons, shortfall }: Lacking) =>
        `贫困户 ${poor} / ${persons} 人${shortfall > 0 ? `，差 ${shortfall} 人` : ''}`,
      missed: (teams: number, persons: number, worst: string, unstaffed: number) =>
        `${teams} 支队伍招录差 ${persons} 人：${worst}${teams > 1 ? '等' : ''}${unstaffed > 0 ? `；${unstaffed} 支未建队` : ''}`,
      met: (staffed: string, unstaffed: number) =>
        `已建的 ${staffed} 支队伍招录全部达标${unstaffed > 0 ? `；${unstaffed} 支未建队` : ''}`,
      standing: (staffed: number, unstaffed: number) =>
        `已建队 ${staffed} 支，未建队 ${unstaffed} 支。`,
      named: (name: string, cell: string) => `${name}：${cell}。`,
    },
    ledgers: {
      subtitle: '各企业两本账逐月是否当月登记，截至期末的十二个月，欠账多的在前',
      head: '企业',
      month: (key: string) => `${monthNumber(key)}月`,
      states: { DONE: '合规', WAITING: '待定', RISK: '有风险', LATE: '不合规', NONE: '未满月' },
      none: '这十二个月还没有满月的台账',
      cell: (vouchers: string, benefits: string) =>
        `当月登记：专账 ${vouchers}，带贫台账 ${benefits}`,
      missed: (month: string, missed: number, of: number, share: string) =>
        `${month} ${of} 家企业中 ${missed} 家两账不合规，近十二个月合规率 ${share}`,
      met: (month: string, of: number, share: string) =>
        `${month} ${of} 家企业两账全部合规，近十二个月合规率 ${share}`,
      share: (share: string, count: number) => `近十二个月 ${count} 个企业月，合规 ${share}。`,
      who: (month: string, names: readonly string[]) => `${month}不合规：${names.join('、')}。`,
      most: (name: string, months: number) => `${name}最多，${months} 个月不合规。`,
    },
  },
  en: {
    shares:
      'Share of members from poor households by team: the ring is what is required; each team is judged in integers apart',
    ways: 'Given to households by way (yuan)',
    timeliness: 'Entries of each ledger made within the month, last twelve months',
    givers: 'Given to households, the least first (yuan)',
    required: 'Required',
    owner: { enterprise: 'enterprise', team: 'team', way: 'way' },
    quotas: {
      subtitle:
        'Teams of each enterprise against 40 / 10 / 5 %, at the end of the period; those short first',
      head: 'Enterprise',
      states: {
        ...{ DONE: 'meets its quota', WAITING: 'undecided', RISK: 'short', LATE: 'overdue' },
        NONE: 'nobody in it',
      },
      none: 'No enterprise is registered at the end of the period',
      cell: ({ poor, persons, shortfall }: Lacking) =>
        `${poor} / ${persons} from poor households${shortfall > 0 ? `, short of ${shortfall}` : ''}`,
      missed: (teams: number, persons: number, worst: string, unstaffed: number) =>
        `${counted(teams, 'team')} short of ${counted(persons, 'person')}: ${worst}${teams > 1 ? ' and others' : ''}${unstaffed > 0 ? `; ${unstaffed} with nobody` : ''}`,
      met: (staffed: string, unstaffed: number) =>
        `All ${staffed} staffed teams meet their quotas${unstaffed > 0 ? `; ${unstaffed} with nobody` : ''}`,
      standing: (staffed: number, unstaffed: number) =>
        `${counted(staffed, 'team')} staffed, ${unstaffed} with nobody.`,
      named: (name: string, cell: string) => ` ${name}: ${cell}.`,
    },
    ledgers: {
      subtitle:
        'Whether both ledgers were entered within the month, twelve months to the end of the period; the most missed first',
      head: 'Enterprise',
      month: (key: string) => MONTHS[monthNumber(key) - 1] ?? key,
      states: {
        ...{ DONE: 'in order', WAITING: 'undecided', RISK: 'at risk', LATE: 'not in order' },
        NONE: 'not over',
      },
      none: 'No month of the twelve is over yet',
      cell: (vouchers: string, benefits: string) =>
        `entered in the month: ${vouchers} of vouchers, ${benefits} of benefits`,
      missed: (month: string, missed: number, of: number, share: string) =>
        `${missed} of ${of} enterprises not in order in ${month}; ${share} in order over twelve months`,
      met: (month: string, of: number, share: string) =>
        `All ${of} enterprises in order in ${month}; ${share} over twelve months`,
      share: (share: string, count: number) =>
        `${share} of ${count} enterprise months in order over twelve months.`,
      who: (month: string, names: readonly string[]) =>
        ` Not in order in ${month}: ${names.join(', ')}.`,
      most: (name: string, months: number) =>
        ` ${name} has most: ${counted(months, 'month')} not in order.`,
    },
  },
});
