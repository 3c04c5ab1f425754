// What a command answers, ready for any format: the one value that the table, JSON and TSV all come from.
import type { Contact } from "./contact";
import type { Screen } from "./view/screen";

export interface Answer {
  /** The JSON document. */
  readonly document: unknown;
  /** TSV: the header and the records, every value in its one-line form. */
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
  /** The contacts for vCard; null where the answer is not about contacts. */
  readonly contacts: readonly Contact[] | null;
  /** What a person sees, made only if it is to be shown, and cautions for stderr beside it. */
  readonly screen: () => { readonly screen: Screen; readonly cautions: readonly string[] };
  /** Why there is nothing, and what can be done; for the commands that can answer with no records. */
  readonly ifEmpty?: string;
  /** Bare lines to print instead of any format, for show --field. */
  readonly bare?: readonly string[];
  /** Whether to print nothing, whatever the format. */
  readonly quiet?: boolean;
  /** The exit code of an answer that has records; 0 unless given. */
  readonly code?: number;
}
