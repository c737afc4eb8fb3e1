import { minor, NO_MONEY } from '../ledger/money';
import { roundedProportion } from '../ledger/proportion';
import { hoursText } from '../words/format';
import { proposalPhrases } from '../words/proposal';
import { grouped } from './grouped';
import { letterView } from './letter';
import { carriedMonths } from './proposal-months';
import type { ProposalSource } from './proposal-source';
import { signatureView } from './signature';
import { wordingOf, type Wording } from './wording';

/** What the template of a proposal is filled with. */
export function proposalData(source: ProposalSource) {
  const wording = wordingOf(source);
  const { company, client, date, needs, tasks, taxNote, signatory } = source;
  const months = carriedMonths(source).map((month) => ({
    month: wording.period(month.period),
    carriedIn: hoursText(month.opening),
    paid: wording.money(month.paid),
    granted: hoursText(month.granted),
    used: hoursText(-month.used),
    carriedOn: hoursText(month.closing),
  }));
  return {
    ...letterView({ company, client: { name: client, details: '' }, contract: '' }),
    ...signatureView({ company: signatory, client: '' }),
    date: wording.date(date),
    hasNeeds: needs.length > 0,
    needs,
    ...offerView(source, wording),
    hasMonths: months.length > 0,
    months,
    hasTasks: tasks.length > 0,
    groups: taskGroups(source),
    taxNote,
  };
}

/** Hours, fee, and what an hour costs against the project rate, where it costs less. */
function offerView(source: ProposalSource, wording: Wording) {
  const { language, fee, allotmentMinutes, billingMonths, projectRate } = source;
  const phrases = proposalPhrases(language);
  const hourCost = allotmentMinutes > 0 ? minor(roundedProportion(fee, 60, allotmentMinutes)) : null;
  const atRate = projectRate === null ? NO_MONEY : minor(roundedProportion(projectRate, allotmentMinutes, 60));
  const [hours, feeText] = [wording.duration(allotmentMinutes), wording.money(fee)];
  const saves = atRate > fee;
  return {
    hours,
    fee: feeText,
    rhythm: phrases.rhythm(billingMonths, wording.money(minor(fee * billingMonths))),
    hourCost: hourCost === null ? '—' : wording.money(hourCost),
    hourCostNote: saves && projectRate !== null ? phrases.insteadOf(wording.money(projectRate)) : '',
    saves: saves ? phrases.saves(hours, feeText, wording.money(atRate), wording.money(minor(atRate - fee))) : '',
  };
}

function taskGroups({ tasks, language }: ProposalSource) {
  const { otherTasks } = proposalPhrases(language);
  return grouped(tasks, ({ category }) => (category === '' ? otherTasks : category)).map(([category, group]) => ({
    category,
    tasks: group.map(({ service, typicalMinutes }) => ({
      service,
      typical: typicalMinutes === null ? '' : hoursText(typicalMinutes),
    })),
  }));
}
