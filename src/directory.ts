// A directory: a page, its contacts in its own order, and what they are found by.
import { contacts, page } from "../data/contacts";
import type { Contact, Page } from "./contact";
import type { Index } from "./search/entries";
import { type Lexicon, lexiconOf } from "./search/lexicon";
import { prepared } from "./search/prepared";

/** What every command answers from. */
export interface Directory extends Page {
  readonly contacts: readonly Contact[];
  /** What `find` asks, made at the first call. */
  readonly lexicon: () => Lexicon;
}

/** A directory of these contacts, whose index is made when it is first searched. */
export const directoryOf = (page: Page, contacts: readonly Contact[], index: () => Index): Directory => {
  let lexicon: Lexicon | undefined;
  return {
    ...page,
    contacts,
    lexicon: () => {
      lexicon ??= lexiconOf(contacts, index());
      return lexicon;
    },
  };
};

/** The bundled directory. */
export const directory = directoryOf(page, contacts, prepared);
