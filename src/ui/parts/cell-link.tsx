import { useState } from 'preact/hooks';
import { frameWords } from '../../words/pages/frame';
import { usePage, useWords } from '../page';
import { useWork } from '../work';

/** Shows a cell in the sheet behind the page; the sheet alone where `cell` is `''`. */
export function CellLink({ sheet, cell }: { readonly sheet: string; readonly cell: string }) {
  const { call } = usePage();
  const words = useWords(frameWords);
  const work = useWork();
  const [isGone, setGone] = useState(false);
  const place = cell === '' ? sheet : `${sheet} ${cell}`;
  const show = () =>
    work.run('show', async () => {
      const { found } = await call('selectCell', { sheet, cell });
      setGone(!found);
    });
  const trouble = work.failure?.message ?? (isGone ? words.cellGone : '');
  return (
    <>
      <button type="button" class="link" aria-busy={work.running !== null} title={words.showCell(place)} onClick={show}>
        {place}
      </button>
      {trouble === '' ? null : (
        <span class="trouble" role="alert">
          {trouble}
        </span>
      )}
    </>
  );
}
