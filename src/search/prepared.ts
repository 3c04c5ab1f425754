// The index of the bundled directory. A build puts the finished data here (tsup.config.ts), which loads in a
// fraction of the time that stemming the vocabulary takes.
import { directory } from "../../data/directory";
import { type Index, indexOf } from "./entries";

export const prepared: Index = indexOf(directory);
