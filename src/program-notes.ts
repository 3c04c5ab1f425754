// What the help and the manual page say beside the declarations: the exit codes and the environment.
import { EXIT } from "./errors";

/** Every exit code, and what it means. */
export const EXIT_CODES: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: EXIT.ok, meaning: "answered; with hours -e or -q: at least one of those asked for is open" },
  { code: EXIT.nothing, meaning: "nothing matched; with hours -e or -q: closed" },
  { code: EXIT.usage, meaning: "could not run: bad usage, an unknown contact or a bad value; or could not write" },
  {
    code: EXIT.unpublished,
    meaning: "with hours -e or -q: none is open, and at least one has no published hours",
  },
  { code: EXIT.bug, meaning: "a bug in this program" },
];

/** The environment variables that the program heeds; one that counts only with a certain value is given with it. */
export const ENVIRONMENT: readonly { readonly names: readonly string[]; readonly meaning: string }[] = [
  { names: ["NO_COLOR", "FORCE_COLOR", "TERM"], meaning: "colour, where --color does not decide it" },
  { names: ["FORCE_HYPERLINK"], meaning: "links, on a terminal" },
  { names: ["TZ"], meaning: "your own time zone, in which times are given too" },
  { names: ["DEBUG=kpnw-contacts"], meaning: "print the trace of a bug" },
];
