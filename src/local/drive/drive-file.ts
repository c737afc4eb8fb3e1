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
  /** Whose run made it: for all others it is not there. Left out where an earlier version made it: everybody's. */
  readonly owner?: string;
  /** Given on it beside its owner's; those of its folders are its own, too. */
  readonly permissions?: readonly Permission[];
}

/** What a request says of the file that it makes. */
export interface Metadata {
  readonly name: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
}

/** What a request changes of a file; a property that is null goes. */
export interface Changes {
  readonly trashed?: boolean;
  readonly name?: string;
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

export interface Permission {
  /** The same for the same person on every file. */
  readonly id: string;
  readonly type: string;
  readonly role: string;
  readonly emailAddress: string;
}
