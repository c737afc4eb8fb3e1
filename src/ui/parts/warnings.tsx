import { Notice } from './notice';

/** What is not as it should be, in words, each by itself. */
export function Warnings({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <Notice key={text} kind="warning">
          {text}
        </Notice>
      ))}
    </>
  );
}
