// What a command answers, ready for any format: the one value that the table, JSON and TSV all come from.
import type { Contact } from "./contacts/contact";
import type { Screen } from "./text/screen";

/** The exit codes of the contract. */
export const EXIT = { ok: 0, nothing: 1, closed: 1, usage: 2, unpublished: 3, bug: 70 } as const;

/** TSV's columns and their values, in one-line forms. */
export type TsvRecord = Readonly<Record<string, string>>;

/** An answer that can be printed in every format. */
export interface Report {
  /** The JSON document. */
  readonly document: unknown;
  readonly records: () => readonly TsvRecord[];
  /** The contacts for vCard, or what is not about contacts and can't be one. */
  readonly contacts: readonly Contact[] | string;
  /** What a person sees, and cautions for stderr beside it. */
  readonly screen: () => { readonly screen: Screen; readonly cautions: readonly string[] };
  /** Why there is nothing, and what can be done. */
  readonly nothing?: string | undefined;
  /** Whether nothing is to be printed: the exit code is the answer. */
  readonly quiet?: boolean;
  readonly code?: number;
}

/** A text that is printed as it is; `only` names it, if asking for it in a format is an error. */
export interface Verbatim {
  readonly text: string;
  readonly only?: string;
}

export type Answer = Report | Verbatim;
