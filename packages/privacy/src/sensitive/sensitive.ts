import { address } from './addresses.ts';
import { bankAccount } from './bank-accounts.ts';
import type { SensitiveForm } from './form.ts';
import { idNumber } from './id-numbers.ts';
import { personName } from './names.ts';
import { phoneNumber } from './phones.ts';

/** What a field may tell of a person (PIPL art. 28; domain.md §9). */
export type Sensitive = 'name' | 'id_number' | 'phone' | 'bank_account' | 'address';

export const SENSITIVE: Readonly<Record<Sensitive, SensitiveForm>> = {
  name: personName,
  id_number: idNumber,
  phone: phoneNumber,
  bank_account: bankAccount,
  address,
};
