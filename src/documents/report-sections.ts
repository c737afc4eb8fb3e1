import type { ReportSection, ReportSource } from './report-source';

/** Whether the office wants a section in the reports of this client; the History of earlier versions names none. */
export function shows({ leftOut = [] }: ReportSource, section: ReportSection): boolean {
  return !leftOut.includes(section);
}
