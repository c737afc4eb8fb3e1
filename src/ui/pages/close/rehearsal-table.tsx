import type { RehearsalLine } from '../../../app/functions';
import { hoursText, moneyText } from '../../../words/format';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { Hours } from '../../parts/hours';
import { Table } from '../../parts/table';
import { LineNotes } from './line-notes';

/** A line a client: its hours, and what there is to say of them. */
export function RehearsalTable({
  lines,
  through,
}: {
  readonly lines: readonly RehearsalLine[];
  readonly through: string;
}) {
  const { table } = useWords(closeWords);
  const numbers = [table.opening, table.granted, table.used, table.closing, table.overage];
  return (
    <Table caption={table.caption}>
      <thead>
        <tr>
          <th scope="col">{table.client}</th>
          {numbers.map((header) => (
            <th key={header} scope="col" class="number">
              {header}
            </th>
          ))}
          <th scope="col">{table.notes}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.client} line={line} through={through} />
        ))}
      </tbody>
    </Table>
  );
}

function Line({ line, through }: { readonly line: RehearsalLine; readonly through: string }) {
  const words = useWords(closeWords);
  const { client, from, to, figures } = line;
  return (
    <tr>
      <th scope="row">
        {client}
        {from === through ? null : <span class="fix block">{words.periods(from, to)}</span>}
      </th>
      {figures === null ? (
        <td class="number below" colSpan={5}>
          {words.isHeldBack}
        </td>
      ) : (
        <>
          <Hours minutes={figures.opening} />
          <Hours minutes={figures.granted} />
          <Hours minutes={figures.used} />
          <Hours minutes={figures.closing} />
          <Overage figures={figures} />
        </>
      )}
      <td>
        <LineNotes line={line} />
      </td>
    </tr>
  );
}

/** Work beyond what was available: what opens the next month below 0, or what was settled, and what is charged for it. */
function Overage({ figures }: { readonly figures: NonNullable<RehearsalLine['figures']> }) {
  const { welcome } = usePage();
  const minutes = figures.overageSettled + Math.max(-figures.closing, 0);
  const { currency: code, exponent, overageCharge } = figures;
  if (minutes === 0 && overageCharge === 0) return <td />;
  return (
    <td class="number">
      {hoursText(minutes)}
      {overageCharge === 0 ? null : (
        <span class="fix block">{moneyText(welcome.language, overageCharge, { code, exponent })}</span>
      )}
    </td>
  );
}
