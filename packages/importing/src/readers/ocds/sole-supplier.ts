import { type JsonObject, objectsAt } from '../json/json.ts';
import { type Supplier, supplierOf } from './suppliers.ts';
import type { Writing } from './writing.ts';

/** The one supplier of a bid or an award; undefined, and a problem, for none or several. */
export function soleSupplier(
  object: JsonObject,
  key: 'tenderers' | 'suppliers',
  path: string,
  { process, problems }: Writing,
): Supplier | undefined {
  const [sole, ...more] = objectsAt(object, key);
  const place = `${path}.${key}`;
  if (sole && more.length === 0) return supplierOf(sole, process.release, `${place}[0]`);
  problems.add(
    'ONE_SUPPLIER',
    place,
    sole
      ? {
          zh: `有 ${more.length + 1} 家供应商共用一个金额，平台按一家登记`,
          en: `${more.length + 1} suppliers share one amount; the platform records one supplier`,
        }
      : { zh: '没有写明供应商', en: 'This names no supplier' },
    {
      zh: '联合体请只写牵头人；分别中标的请分条填写',
      en: 'Of a consortium name the lead member; record separate awards apart',
    },
  );
  return undefined;
}
