/** Mutations of a clerk who enters industry; `given` are further fields as GraphQL writes them. */
export const VILLAGE = '610902001003';

const place = (village: string, town: string) => `townCode: "${town}", villageCode: "${village}"`;

export const area = (
  no: string,
  crop: 'TEA' | 'FRUIT' | 'VEGETABLE',
  way: 'NEW' | 'RENOVATED' | 'EXISTING',
  mu: string,
  given = 'sinceDay: "2026-03-01"',
  town = VILLAGE.slice(0, 9),
) =>
  `recordPlantedArea(input: { areaNo: "${no}", crop: ${crop}, way: ${way}, mu: "${mu}", ${given}, ${place(VILLAGE, town)} })`;

export const factory = (
  no: string,
  areaM2: string,
  builtOn = '2026-01-01',
  town = VILLAGE.slice(0, 9),
) =>
  `recordFactory(input: { factoryNo: "${no}", name: "试办工厂", areaM2: "${areaM2}", builtOn: "${builtOn}", ${place(VILLAGE, town)} })`;

export interface Lease {
  readonly signedOn?: string;
  readonly fromDay?: string;
  readonly toDay?: string;
  readonly rent?: string;
  readonly rentEvery?: string;
}

export const lease = (no: string, home: string, leasedM2: string, given: Lease = {}) => {
  const {
    signedOn = '2026-01-15',
    fromDay = '2026-02-01',
    toDay = '2027-01-31',
    rent = '12000.01',
    rentEvery = 'QUARTER',
  } = given;
  return `recordFactoryLease(input: { leaseNo: "${no}", factoryNo: "${home}", tenant: "某制衣公司", leasedM2: "${leasedM2}",
    signedOn: "${signedOn}", fromDay: "${fromDay}", toDay: "${toDay}", rent: "${rent}", rentEvery: ${rentEvery} })`;
};

export const rentPayment = (no: string, leaseNo: string, paidOn: string, amount: string) =>
  `recordRentPayment(input: { paymentNo: "${no}", leaseNo: "${leaseNo}", paidOn: "${paidOn}", amount: "${amount}" })`;
