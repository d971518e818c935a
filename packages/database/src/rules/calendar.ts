import type { Rules } from './rule.ts';

export const calendarRules = {
  calendar_days_covered: {
    table: 'calendar_days',
    wrong: {
      zh: '工作日历没有 {day} 起第 {count} 个工作日：那一年的放假通知还没有录入',
      en: 'The working-day calendar does not reach the {count} working days from {day}',
    },
    fix: {
      zh: '请核对日期；确是那一年的，请先更新工作日历',
      en: 'Correct the date, or update the calendar once the holiday notice is out',
    },
  },
} satisfies Rules;
