import { render, type ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Welcome } from '../app/functions';
import type { Language } from '../words/language';
import { menuWords, type PageName } from '../words/menu';
import { frameWords } from '../words/pages/frame';
import { PageContext } from './page';
import { ErrorPanel } from './parts/error-panel';
import { Frame } from './parts/frame';
import { Notice } from './parts/notice';
import { Spinner } from './parts/spinner';
import { serverIn } from './server';
import { useWork } from './work';
import './style.css';

interface PageContent {
  readonly name: PageName;
  readonly Content: ComponentType;
  /** The page is of use before the book has its sheets. */
  readonly worksWithoutBook?: boolean;
}

/** Shows a page, once the server has said who opened it and in which book. */
export function mountPage(content: PageContent): void {
  render(<Root {...content} />, document.body);
}

/** Until the server says what the user's language is, the browser's. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

function Root({ name, Content, worksWithoutBook = false }: PageContent) {
  const [welcome, setWelcome] = useState<Welcome | null>(null);
  const [announced, announce] = useState('');
  const work = useWork();
  const language = welcome?.language ?? browserLanguage();
  const call = useMemo(() => serverIn(language), [language]);
  const title = menuWords(language).pages[name];
  const words = frameWords(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  useEffect(() => work.run('open', async () => setWelcome(await call('openPage', {}))), []);

  return (
    <>
      <div role="status" class="unseen">
        {welcome === null && work.failure === null ? words.loading : announced}
      </div>
      {welcome === null ? (
        <Frame title={title}>
          {work.failure === null ? <Spinner text={words.loading} /> : <ErrorPanel work={work} language={language} />}
        </Frame>
      ) : (
        <PageContext.Provider value={{ welcome, call, announce }}>
          {welcome.isSetUp || worksWithoutBook ? (
            <Content />
          ) : (
            <Frame title={title}>
              <Notice kind="warning">
                <p>{words.notSetUp.message}</p>
                <p>{words.notSetUp.fix}</p>
              </Notice>
            </Frame>
          )}
        </PageContext.Provider>
      )}
    </>
  );
}
