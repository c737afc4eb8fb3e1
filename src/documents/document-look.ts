/** What a document looks like, whatever it says. */
export interface DocumentLook {
  /** The .docx template whose places are filled, as base64. */
  readonly template: string;
}
