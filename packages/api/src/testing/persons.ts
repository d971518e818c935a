/** Nobody's: phones of a range that is not given out, an identity number of a region that there is not. */
export const PERSON = {
  name: '欧阳测试',
  idNumber: '999999199001010016',
  phone: '19900001234',
  account: '9999990000000001234',
};
export const OTHER_PERSON = {
  name: '司徒甲乙',
  idNumber: '999999198506153026',
  phone: '19900005678',
  account: '9999990000000005678',
};

type Person = typeof PERSON;

/** Mutations of a clerk who enters persons; `given` are further fields as GraphQL writes them. */
export const contact = (household: string, person: Person, given = '') =>
  `recordHouseholdContact(input: { householdNo: "${household}", headName: "${person.name}",
    idNumber: "${person.idNumber}", phone: "${person.phone}", bankName: "试办银行",
    bankAccount: "${person.account}" ${given} })`;
export const caller = (order: string, { name, phone }: Person) =>
  `recordHotlineCaller(input: { orderNo: "${order}", callerName: "${name}", phone: "${phone}" })`;
