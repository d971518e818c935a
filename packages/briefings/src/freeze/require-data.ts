import { BriefingError } from '../briefing-error.ts';
import type { Frozen } from './frozen.ts';

/**
 * Refuses a briefing on a period of which nothing is known.
 * @throws BriefingError BRIEFING_NO_DATA naming up to which day each subject's records reach
 */
export function requireData({ period, subjects }: Pick<Frozen, 'period' | 'subjects'>): void {
  const known = subjects.some(({ figures }) =>
    figures.some((figure) => figure.period === period && figure.state !== 'NO_DATA'),
  );
  if (known) return;
  const reach = subjects.flatMap(({ label, dataThrough }) =>
    dataThrough === null ? [] : [`${label.zh} ${dataThrough}`],
  );
  throw new BriefingError(
    'BRIEFING_NO_DATA',
    reach.length === 0
      ? `${period} 没有数据：库里还没有任何明细记录，请先导入。`
      : `${period} 没有数据；各主题数据截至：${reach.join('、')}。`,
    `No data for ${period}; ${reach.length === 0 ? 'load records first' : 'see above how far each subject reaches'}.`,
  );
}
