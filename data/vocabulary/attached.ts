// Where synonyms may stand: under a contact's own topics, link labels and name.
import type { contacts } from "../contacts";

type Listed = (typeof contacts)[number];

/** What people type for the texts of a contact, phrases separated by ";": another text does not compile. */
export type SynonymsOf<Id extends Listed["id"]> =
  Extract<Listed, { id: Id }> extends infer C extends Listed
    ? { readonly [T in C["topics"][number] | C["name"] | C["links"][number]["label"]]?: string }
    : never;
