/** OCDS `procurementMethod` of the methods by their Chinese names (domain §3). */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['公开招标', 'open'],
  ['邀请招标', 'selective'],
  ['竞争性谈判', 'limited'],
  ['竞争性磋商', 'limited'],
  ['询价', 'limited'],
  ['单一来源', 'direct'],
  ['单一来源采购', 'direct'],
]);

/**
 * The method of a tender by its code and its Chinese name. The name decides where there is no code;
 * '' where both are there and contradict each other.
 */
export function methodOf(code: string, name: string): string {
  const named = BY_NAME.get(name.trim());
  if (named === undefined || code === '') return named ?? code;
  return named === code ? code : '';
}
