// What a command answers, ready for any format, and what it is asked of.
import type { Contact } from "../contacts/contact";
import type { Directory } from "../contacts/directory";
import type { Fields } from "../text/fields";
import type { ReaderZone } from "../text/reader-zone";
import type { TableView } from "../text/table-view";

/** What a query is asked of. */
export interface Context {
  readonly directory: Directory;
  /** The machine's clock. */
  readonly now: Date;
  readonly readerZone: ReaderZone;
}

export const FORMATS = ["table", "json", "tsv", "vcard"] as const;

/** A format's name, or the fields whose bare values are wanted. */
export type Format = (typeof FORMATS)[number] | { readonly fields: readonly string[] };

/** Records that can be printed in every format. */
export interface Report {
  /** The JSON document. */
  readonly document: unknown;
  /** The values of the JSON's keys, in one-line forms. */
  readonly fields: () => readonly Fields[];
  /** The columns of TSV, where they are not those of `fields`. */
  readonly tsv?: () => readonly Fields[];
  /** The contacts for vCard; null where the answer is not about contacts. */
  readonly contacts: readonly Contact[] | null;
  /** What a person sees; made for that format alone, since it reads the clock. */
  readonly table: () => TableView;
  /** What must be said beside the answer in a format, such as that the day is a holiday. */
  readonly cautions: (format: Format) => readonly string[];
  /** Why there is nothing, and what can be done. */
  readonly nothing?: (() => string) | undefined;
  /** Whether nothing is to be printed: the exit code is the answer. */
  readonly quiet?: boolean;
  /** The exit code; where it is not given, 0, or 1 if there is nothing to print. */
  readonly code?: number | undefined;
}

/** A text that is printed as it is: a shell script. */
export interface Verbatim {
  readonly text: string;
}

export type Answer = Report | Verbatim;

/** A command line that has been read: what remains is to answer it. */
export type Query = (context: Context) => Answer | Promise<Answer>;
