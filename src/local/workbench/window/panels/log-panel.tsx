import { momentText } from '../../../../words/workbench';
import type { LoggedExecution } from '../../protocol';
import type { Ask } from '../ask';
import { useLanguage, useWords } from '../words';
import { Panel } from './panel';
import { useAsked } from './use-asked';

/** What the program did, and what that would have taken at Google. */
export function LogPanel({ ask, news }: { readonly ask: Ask; readonly news: number }) {
  const words = useWords().panels.log;
  const asked = useAsked(ask, 'log', news);
  return (
    <Panel
      asked={asked}
      summary={() => words.atGoogleNote}
      empty={({ executions }) =>
        executions.length === 0 ? { icon: 'log', title: words.nothing, hint: words.nothingHint } : null
      }
    >
      {({ executions }) => (
        <ul class="lines">
          {executions.map((execution) => (
            <li key={execution.number}>
              <Execution execution={execution} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Execution({ execution }: { readonly execution: LoggedExecution }) {
  const language = useLanguage();
  const words = useWords().panels.log;
  const { functionName, as, email, startedAt, milliseconds, simulatedSeconds, failure, isRunning } = execution;
  const standing = isRunning ? 'running' : failure === null ? 'done' : 'failed';
  return (
    <details class="execution">
      <summary>
        <span class="line-title code">{functionName}</span>
        <span class={`chip ${standing}`}>{words[standing]}</span>
        <span class="quiet">
          {[words.causes[as], email, momentText(language, startedAt, 'seconds')]
            .filter((text) => text !== '')
            .join(' · ')}
        </span>
        <span class="quiet">
          {words.took(milliseconds)} · {words.atGoogle(simulatedSeconds)}
        </span>
      </summary>
      <Details execution={execution} />
    </details>
  );
}

function Details({ execution: { calls, failure, lines } }: { readonly execution: LoggedExecution }) {
  const words = useWords().panels.log;
  const sum = calls.reduce((total, { count }) => total + count, 0);
  return (
    <div class="execution-details">
      {failure === null ? null : <p class="failure-text">{failure}</p>}
      {lines.length === 0 ? null : (
        <>
          <p class="console-head">{words.console}</p>
          <pre tabIndex={0} role="group" aria-label={words.console}>
            {lines.join('\n')}
          </pre>
        </>
      )}
      <table>
        <caption>{words.calls(sum)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.method}</th>
            <th scope="col">{words.times}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ method, count }) => (
            <tr key={method}>
              <td class="code">{method}</td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
