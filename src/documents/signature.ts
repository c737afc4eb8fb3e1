import type { Signatories } from './report-source';

/** Who signs for either party; `''` leaves a line to write the name on. */
export function signatureView(signatories: Signatories = { company: '', client: '' }) {
  return { companySignatory: signatories.company, clientSignatory: signatories.client };
}
