/**
 * HTML of others: a document's, a mail's. It stands in a frame of its own in which nothing runs and from which nothing
 * can be reached, under the policy of this window, which loads nothing from elsewhere.
 */
export function ForeignPage({ title, html }: { readonly title: string; readonly html: string }) {
  return <iframe class="foreign-page" title={title} sandbox="" srcdoc={html} />;
}
