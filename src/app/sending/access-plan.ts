import type { Access } from '../ports';
import type { Parcel } from './parcel';

/** What Google calls addresses that it knows by another one: the ID of a permission; `''`: no Google account. */
export type Accounts = Readonly<Record<string, string>>;

/** How a client's folder comes to be open to exactly the addresses of its row. */
export interface AccessPlan {
  readonly gains: readonly string[];
  readonly loses: readonly Access[];
  /** Who else can open it, whom the office let in. */
  readonly others: readonly string[];
  /** Of the wanted addresses those to which nothing can be shared. */
  readonly withoutAccount: readonly string[];
}

/** The addresses that are to have access: none where the client gets PDFs alone. */
export function wantedAccess({ emails, delivery }: Parcel['client']): readonly string[] {
  return delivery === 'share' || delivery === 'both' ? emails : [];
}

/** `me`: the account that runs this, which is nobody to be told of. */
export function accessPlan(
  access: readonly Access[],
  wanted: readonly string[],
  accounts: Accounts,
  me: string,
): AccessPlan {
  const isOf = (one: Access, address: string): boolean =>
    same(one.address, address) || (one.id !== '' && one.id === accounts[address.toLowerCase()]);
  const isWanted = (one: Access): boolean => wanted.some((address) => isOf(one, address));
  const lacking = wanted.filter((address) => !access.some((one) => isOf(one, address)));
  const hasNoAccount = (address: string): boolean => accounts[address.toLowerCase()] === '';
  const unwanted = access.filter((one) => !isWanted(one));
  return {
    gains: lacking.filter((address) => !hasNoAccount(address)),
    loses: unwanted.filter(({ isReader }) => isReader),
    others: unwanted.filter(({ isReader, address }) => !isReader && !same(address, me)).map(({ address }) => address),
    withoutAccount: lacking.filter(hasNoAccount),
  };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
