import { closingOf, type FaultPlace, type TemplateFaultWords } from './template-faults';

const parts: Readonly<Record<FaultPlace['part'], string>> = {
  body: 'Текст',
  header: 'Верхний колонтитул',
  footer: 'Нижний колонтитул',
  properties: 'Свойства документа',
  elsewhere: 'В другом месте документа',
};

export const templateFaultsRu: TemplateFaultWords = {
  faults: {
    unreadable: ({ other }) => `Файл не читается как документ Word: ${other}`,
    'tag-unclosed': ({ tag }) => `У ${tag} нет закрывающей скобки: имя пишется в фигурных скобках, например {client}.`,
    'tag-unopened': ({ tag }) => `У ${tag} нет открывающей скобки: имя пишется в фигурных скобках, например {client}.`,
    'brace-doubled': ({ tag }) =>
      `В ${tag} лишняя скобка: имя пишется в одинарных фигурных скобках, например {client}.`,
    'loop-unclosed': ({ tag }) =>
      `${tag} нигде не закрыт: поставьте ${closingOf(tag)} после того, что к нему относится.`,
    'loop-unopened': ({ tag }) =>
      `${tag} закрывает то, что не открывали: поставьте перед ним {#…} с тем же именем или удалите его.`,
    'loop-crossed': ({ tag, other }) =>
      `${tag} закрыт тегом ${other}: сначала закройте то, что открыто последним, — ${closingOf(tag)}.`,
    'loop-across': ({ tag }) => `${tag} и ${closingOf(tag)} должны стоять в одной и той же таблице или оба вне таблиц.`,
    'name-unknown': ({ tag, nearest }) =>
      `${tag} здесь не известно.${nearest === '' ? ' Удалите его или посмотрите имена во встроенном шаблоне.' : ` Может быть, {${nearest}}?`}`,
    'name-elsewhere': ({ tag, other }) => `${tag} известно только внутри ${other}.`,
    'list-as-text': ({ tag, other }) => `${tag} — список: напишите ${other} вокруг того, что повторяется.`,
    'flag-as-text': ({ tag, other }) =>
      `${tag} — это да или нет: напишите ${other} вокруг того, что показывать, если да.`,
    'drawing-as-text': ({ tag, other }) => `${tag} — рисунок: напишите ${other} отдельным абзацем.`,
    'text-as-drawing': ({ tag, other }) => `${tag} — текст: напишите ${other}.`,
    'drawing-not-alone': ({ tag }) => `${tag} — рисунок: он должен стоять в абзаце один.`,
    other: ({ other }) => `По этому шаблону нельзя сделать документ: ${other}`,
  },
  place: ({ part, isInTable, text, after }) =>
    [parts[part], ...(isInTable ? ['в таблице'] : []), after === '' ? `«${text}»` : `«${text}» после «${after}»`].join(
      ', ',
    ),
};
