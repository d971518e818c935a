import type { Column } from '@minxin/records';
import { type Unit, unitOfHeader } from '../values/unit.ts';

const SHARES = ['%', '‰'];
const COUNTED = ['千', '万', '百万', '千万', '亿'];

/** The unit of a column's numbers by its header, or by a title over amounts; undefined for none. */
export function unitOfColumn(
  { type, field }: Column,
  header: string,
  title: Unit | undefined,
): Unit | undefined {
  const unit = unitOfHeader(header);
  if (type === 'money') {
    if (unit && SHARES.includes(unit.name)) return { ...unit, power: null };
    return unit ?? title;
  }
  if (!unit || (type !== 'int' && type !== 'decimal')) return undefined;
  if (unit.power === null) return type === 'decimal' ? unit : undefined;
  if (SHARES.includes(unit.name)) return field.per ? unit : { ...unit, power: null };
  return COUNTED.includes(unit.name) ? unit : undefined;
}
