import type { Rules } from './rule.ts';

export const briefingRules = {
  briefing_revisions_published: {
    table: 'briefing_revisions',
    wrong: {
      zh: '第 {revision} 版已经发布，发布后不再改动',
      en: 'Revision {revision} is published and does not change any more',
    },
    fix: {
      zh: '数据有变的，请重编一版：旧版原样保留',
      en: 'Make the next revision where the data have changed: the old one stays as it is',
    },
  },
  briefing_revisions_frozen: {
    table: 'briefing_revisions',
    wrong: {
      zh: '第 {revision} 版的数字已经冻结',
      en: 'The figures of revision {revision} are frozen',
    },
    fix: {
      zh: '请删去这一版草稿重新编制，或编下一版',
      en: 'Discard the draft and make it anew, or make the next revision',
    },
  },
} satisfies Rules;
