import type { Party } from './report-source';
import { shortened } from './shortened';

/** What the letterhead and the footer of every kind of document are filled with. */
export function letterView(source: { readonly company: Party; readonly client: Party; readonly contract: string }) {
  const { company, client, contract } = source;
  return {
    company: company.name,
    companyDetails: company.details,
    client: client.name,
    clientShort: shortened(client.name, FOOTER_NAME),
    clientDetails: client.details,
    contract,
  };
}

/** Characters of a name that fit a footer's line. */
const FOOTER_NAME = 60;
