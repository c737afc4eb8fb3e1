import { templatesWords } from '../../../words/pages/templates';
import { templateFaultText, type ToldFault } from '../../../words/template-faults';
import { usePage, useWords } from '../../page';
import { Notice } from '../../parts/notice';
import { ReportLink } from '../../parts/report-link';
import type { Outcome } from './use-templates';

/** What came of what was done: why not, what is wrong with the template, or where its preview lies. */
export function OutcomePart({ outcome, isOwn }: { readonly outcome: Outcome; readonly isOwn: boolean }) {
  const words = useWords(templatesWords);
  switch (outcome.kind) {
    case 'done':
      return <Notice kind="done">{outcome.text}</Notice>;
    case 'refused':
      return (
        <div role="alert">
          <Notice kind="warning">
            <b>{words.refused}</b> {outcome.text}
          </Notice>
        </div>
      );
    case 'checked':
    case 'previewed': {
      const { problems, link } = outcome.trial;
      if (problems.length > 0) return <Problems problems={problems} isOwn={isOwn} />;
      return (
        <Notice kind="done">
          <p>{outcome.kind === 'checked' ? words.sound : words.previewed}</p>
          {link === '' ? null : (
            <p>
              <ReportLink label={words.openPreview} address={link} />
            </p>
          )}
        </Notice>
      );
    }
  }
}

function Problems({ problems, isOwn }: { readonly problems: readonly ToldFault[]; readonly isOwn: boolean }) {
  const { welcome } = usePage();
  const words = useWords(templatesWords);
  return (
    <section class="issues" aria-label={words.problems(problems.length)}>
      <Notice kind="warning">
        <p>
          <b>{words.problems(problems.length)}</b>
        </p>
        {isOwn ? <p>{words.problemsHint}</p> : null}
      </Notice>
      <ul>
        {problems
          .map((problem) => templateFaultText(welcome.language, problem))
          .map(({ message, place }) => (
            <li key={`${message} ${place}`}>
              <p>{message}</p>
              <p class="fix">{place}</p>
            </li>
          ))}
      </ul>
    </section>
  );
}
