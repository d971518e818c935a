import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const hotlineCategoryRules = {
  hotline_categories_level: {
    table: 'hotline_categories',
    field: 'parentCode',
    wrong: {
      zh: '热线类别最多分 5 级',
      en: 'Hotline categories have at most 5 levels',
    },
    fix: {
      zh: '请改挂到更高一级的类别下',
      en: 'Put it under a category of a higher level',
    },
  },
  hotline_categories_circle: {
    table: 'hotline_categories',
    field: 'parentCode',
    wrong: {
      zh: '类别“{category}”的上级是它自己或它的下级，首尾相连',
      en: 'The parent of category {category} is itself or lies below it',
    },
    fix: {
      zh: '请另选上级类别',
      en: 'Choose another parent',
    },
    broken: (districtCode) => sql`
      with recursive up as (
        select code, parent_code as above from hotline_categories where district_code = ${districtCode}
        union
        select up.code, c.parent_code from up
        join hotline_categories c on c.district_code = ${districtCode} and c.code = up.above)
      select code as key, 'lies below itself' as what from up where above = code
      union all
      select c.code, 'level ' || c.level from hotline_categories c
      left join hotline_categories p on p.district_code = c.district_code and p.code = c.parent_code
      where c.district_code = ${districtCode} and c.level <> coalesce(p.level, 0) + 1`,
  },
  hotline_categories_used: {
    table: 'hotline_categories',
    field: 'parentCode',
    wrong: {
      zh: '“{parent}”下已有工单，不能再设下级类别',
      en: 'Orders are filed under {parent}, so it can have no category below it',
    },
    fix: {
      zh: '请先把这些工单改归其他末级类别，或另选上级类别',
      en: 'Move those orders to other lowest categories first, or choose another parent',
    },
  },
} satisfies Rules;
