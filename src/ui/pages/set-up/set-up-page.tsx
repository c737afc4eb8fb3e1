import { useState } from 'preact/hooks';
import type { Functions } from '../../../app/functions';
import { LANGUAGES, type Language } from '../../../words/language';
import { frameWords } from '../../../words/pages/frame';
import { setUpWords } from '../../../words/pages/set-up';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { SelectField } from '../../parts/select-field';
import { Spinner } from '../../parts/spinner';
import { useWork } from '../../work';
import { SetUpDone } from './set-up-done';
import { WhatRepairDoes } from './what-repair-does';

/** Makes the sheets of a new book, or mends those of one that is there. */
export function SetUpPage() {
  const { welcome, call } = usePage();
  const words = useWords(setUpWords);
  const { forManagers } = useWords(frameWords);
  const work = useWork();
  const { isSetUp, isManager } = welcome;
  const [language, setLanguage] = useState<Language>(welcome.bookLanguage);
  const [result, setResult] = useState<Functions['setUpBook']['answer'] | null>(null);
  if (result !== null) return <SetUpDone result={result} />;

  const setUp = () => work.run('setUp', async () => setResult(await call('setUpBook', { language })));
  const action = (
    <Button kind="primary" label={isSetUp ? words.repair : words.setUp} work={work} name="setUp" onPress={setUp} />
  );
  return (
    <Frame
      title={isSetUp ? words.repairTitle : words.newTitle}
      actions={isManager ? action : <p class="fix">{forManagers}</p>}
    >
      {isSetUp ? (
        <WhatRepairDoes />
      ) : (
        <>
          <p>{words.newWhat}</p>
          <p>{words.newKeeps}</p>
          <SelectField
            label={words.language}
            hint={words.languageHint}
            value={language}
            options={LANGUAGES.map((one) => [one, words.languages[one]])}
            isOff={work.running !== null || !isManager}
            onPick={setLanguage}
          />
        </>
      )}
      {work.running === null ? null : <Spinner text={isSetUp ? words.repairing : words.settingUp} />}
      <ErrorPanel work={work} language={welcome.language} />
    </Frame>
  );
}
