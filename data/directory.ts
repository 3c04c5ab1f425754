// The bundled directory: the page's facts with the words people search them by.
import type { Directory } from "../src/contact";
import { contacts } from "./contacts";
import { vocabulary } from "./vocabulary";

export const directory: Directory = {
  title: "Small Business: Helpful Contacts",
  transcribed: "2026-11-23",
  contacts,
  vocabulary,
};
