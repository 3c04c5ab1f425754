// The index of the bundled contacts. A build puts the finished data here (tsup.config.ts), which loads in a
// fraction of the time that stemming the vocabulary takes.
import { contacts } from "../../data/contacts";
import { vocabulary } from "../../data/vocabulary";
import { type Index, indexOf } from "./entries";

/** The index of the contacts in `data`, each time anew. */
export const prepared = (): Index => indexOf(contacts, vocabulary);
