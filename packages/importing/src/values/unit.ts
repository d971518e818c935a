import { plain } from './plain.ts';

/** Powers of ten that a unit multiplies yuan, or a count, by. */
const POWERS: Readonly<Record<string, number>> = {
  元: 0,
  圆: 0,
  块: 0,
  角: -1,
  分: -2,
  千: 3,
  千元: 3,
  万: 4,
  万元: 4,
  百万: 6,
  百万元: 6,
  千万: 7,
  千万元: 7,
  亿: 8,
  亿元: 8,
  yuan: 0,
  cny: 0,
  rmb: 0,
  人民币: 0,
  '%': -2,
  '‰': -3,
};

/** Units of something else than their column: to read them as its own would be wrong by a factor. */
const FOREIGN =
  /^(美元|美金|usd|\$|欧元|eur|港元|港币|hkd|日元|jpy|英镑|gbp|澳元|aud|公顷|ha|hm2|平方公里|km2|平方千米)$/;

/** What a header or a title says its numbers are counted in. */
export interface Unit {
  readonly name: string;
  /** The power of ten that its numbers are multiplied by; null where they can't be taken. */
  readonly power: number | null;
}

export function unitNamed(text: string): Unit | undefined {
  const name = plain(text)
    .toLowerCase()
    .replace(/^单位[:\s]*/, '');
  const power = POWERS[name];
  if (power !== undefined) return { name, power };
  return FOREIGN.test(name) ? { name, power: null } : undefined;
}

/** The unit in a header's brackets or after its last stroke: 金额（万元）, 合同价/亿元. */
export function unitOfHeader(header: string): Unit | undefined {
  const parts = plain(header).matchAll(/[([【〔]([^)\]】〕]*)[)\]】〕]|[/、,:](.*)$/g);
  for (const [, bracketed, after] of parts) {
    for (const part of (bracketed ?? after ?? '').split(/[,、;:\s]/)) {
      const unit = unitNamed(part);
      if (unit) return unit;
    }
  }
  return undefined;
}

/** The unit that a title gives for the whole table: 单位：万元. */
export function unitOfTitle(text: string): Unit | undefined {
  const [, name] = /(?:金额)?单位[:\s]+([^\s,;)]+)/.exec(plain(text)) ?? [];
  return name === undefined ? undefined : unitNamed(name);
}
