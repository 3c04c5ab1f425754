// The completion script of each shell.
import bash from "./kpnw-contacts.bash?raw";
import fish from "./kpnw-contacts.fish?raw";
import powershell from "./kpnw-contacts.ps1?raw";
import zsh from "./kpnw-contacts.zsh?raw";

/** The scripts by shell; each calls `kpnw-contacts complete` at every Tab. */
export const scripts = { bash, zsh, fish, powershell } as const;
