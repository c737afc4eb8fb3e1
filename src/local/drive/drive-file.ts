/** What Drive would know of a file or folder that the program made. */
export interface DriveFile {
  readonly id: string;
  readonly folder: boolean;
  readonly name: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly createdTime: string;
  /** From the book's folder, with forward slashes. */
  readonly path: string;
  /** Of the bytes last written there; '' for a folder. */
  readonly digest: string;
}

/** What a request says of the file that it makes. */
export interface Metadata {
  readonly name: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
}
