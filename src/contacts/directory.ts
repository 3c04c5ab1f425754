// The bundled directory: the page, its contacts in its own order, and what they are found by.
import { contacts, page } from "../../data/contacts";
import { type Lexicon, lexiconOf } from "../search/lexicon";
import { prepared } from "../search/prepared";
import type { Contact, Page } from "./contact";

/** What every command answers from. */
export interface Directory extends Page {
  readonly contacts: readonly Contact[];
  /** What `find` asks, made at the first call. */
  readonly lexicon: () => Lexicon;
}

let lexicon: Lexicon | undefined;

export const directory: Directory = {
  ...page,
  contacts,
  lexicon: () => {
    lexicon ??= lexiconOf(contacts, prepared());
    return lexicon;
  },
};
