import { useEffect, useState } from 'preact/hooks';
import type { TemplateName, TemplatesResult, TemplatesState, TemplateTrial } from '../../../app/functions';
import { templatesWords } from '../../../words/pages/templates';
import { usePage, useWords } from '../../page';
import { useWork, type Work } from '../../work';

/** What came of the last thing that was done. */
export type Outcome =
  | { readonly kind: 'refused' | 'done'; readonly text: string }
  | { readonly kind: 'checked' | 'previewed'; readonly trial: TemplateTrial };

/** What the page has at hand. */
export interface Templates {
  readonly work: Work;
  /** Null until it is read. */
  readonly state: TemplatesState | null;
  readonly outcome: Outcome | null;
  /** The template that is looked at. */
  readonly name: TemplateName;
  readonly look: (name: TemplateName) => void;
  readonly customise: () => void;
  readonly useBuiltIn: () => void;
  readonly check: () => void;
  readonly preview: () => void;
  /** Keeps a picture as the logo, or takes the logo away. */
  readonly keepLogo: (picture: File | null) => void;
  readonly refuse: (text: string) => void;
}

/** The office's own templates and logo, and the changing of them. */
export function useTemplates(): Templates {
  const { welcome, call, announce } = usePage();
  const words = useWords(templatesWords);
  const work = useWork();
  const [state, setState] = useState<TemplatesState | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [name, setName] = useState<TemplateName>({ kind: 'report', language: welcome.bookLanguage });

  const begin = (task: string, act: () => Promise<void>) => {
    setOutcome(null);
    work.run(task, act);
  };
  const change = (task: string, done: string, act: () => Promise<TemplatesResult>) =>
    begin(task, async () => {
      const { refusal, state: after } = await act();
      setState(after);
      setOutcome(refusal === '' ? { kind: 'done', text: done } : { kind: 'refused', text: refusal });
      if (refusal === '') announce(done);
    });
  const attempt = (task: 'checkTemplate' | 'previewTemplate', kind: 'checked' | 'previewed') => () =>
    begin(task, async () => {
      const trial = await call(task, name);
      const { refusal, problems } = trial;
      setOutcome(refusal === '' ? { kind, trial } : { kind: 'refused', text: refusal });
      if (refusal !== '') return;
      const fine = kind === 'checked' ? words.sound : words.previewed;
      announce(problems.length === 0 ? fine : words.problems(problems.length));
    });
  useEffect(() => work.run('read', async () => setState(await call('readTemplates', {}))), []);

  return {
    work,
    state,
    outcome,
    name,
    look: (looked) => {
      setName(looked);
      setOutcome(null);
    },
    customise: () => change('customise', words.customised, () => call('customiseTemplate', name)),
    useBuiltIn: () => change('useBuiltIn', words.usesBuiltIn, () => call('useBuiltInTemplate', name)),
    check: attempt('checkTemplate', 'checked'),
    preview: attempt('previewTemplate', 'previewed'),
    keepLogo: (picture) =>
      change('logo', picture === null ? words.logoRemoved : words.logoKept, async () =>
        call('saveLogo', { data: picture === null ? '' : await base64In(picture) }),
      ),
    refuse: (text) => setOutcome({ kind: 'refused', text }),
  };
}

async function base64In(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
