import type { TemplateFault } from '../../documents/template-fault';
import type { ToldFault } from '../../words/template-faults';
import { nearestName } from '../../workbook/cells/name';

/** A fault of a template for whoever shows it, with the name that may be meant. */
export function toldFault({ code, tag, other, known, place }: TemplateFault): ToldFault {
  return { code, tag, other, nearest: known.length === 0 ? '' : (nearestName(other, known) ?? ''), place };
}
