// The bundled directory: the page and its contacts, in the page's order.
import { contacts, page } from "../../data/contacts";
import type { Contact, Page } from "./contact";

/** What every command answers from. */
export interface Directory extends Page {
  readonly contacts: readonly Contact[];
}

export const directory: Directory = { ...page, contacts };
