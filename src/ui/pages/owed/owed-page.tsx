import { useEffect, useState } from 'preact/hooks';
import type { OwedResult } from '../../../app/functions';
import { dateText } from '../../../words/format';
import { owedWords } from '../../../words/pages/owed';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { IssueList } from '../../parts/issue-list';
import { Spinner } from '../../parts/spinner';
import { useWork } from '../../work';
import { CurrencyOwed } from './currency-owed';

/** What the studio owes its clients, currency by currency. */
export function OwedPage() {
  const { welcome, call } = usePage();
  const words = useWords(owedWords);
  const work = useWork();
  const [owed, setOwed] = useState<OwedResult | null>(null);
  const title = words.title(dateText(welcome.language, welcome.today));
  const read = async () => setOwed(await call('readOwed', {}));
  useEffect(() => work.run('read', read), []);

  return (
    <Frame
      title={title}
      actions={
        <>
          {owed === null || owed.currencies.length === 0 ? null : (
            <Button kind="primary" label={words.print} work={work} onPress={() => window.print()} />
          )}
          <Button label={words.readAgain} work={work} name="read" onPress={() => work.run('read', read)} />
        </>
      }
    >
      <ErrorPanel work={work} language={welcome.language} />
      {owed === null && work.running !== null ? <Spinner text={words.reading} /> : null}
      {owed?.currencies.length === 0 && owed.issues.length === 0 ? (
        <EmptyState kind="note" title={words.nothing}>
          <p>{words.nothingHint}</p>
        </EmptyState>
      ) : null}
      {owed === null || owed.currencies.length === 0 ? null : <p>{words.what}</p>}
      {owed?.currencies.map((one) => (
        <CurrencyOwed key={one.currency} owed={one} />
      ))}
      {owed === null || owed.issues.length === 0 ? null : (
        <>
          <h2>{words.problems}</h2>
          <IssueList issues={owed.issues} />
        </>
      )}
    </Frame>
  );
}
