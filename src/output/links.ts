// OSC 8 hyperlinks: every number, e-mail address and web address of the directory, wherever it stands in a text.
import type { Contact } from "../contacts/contact";
import { webText } from "../text/contact";

/** The text with a link on each address of a contact: to dial it, to write to it, or to open it. */
export function withLinks(text: string, contacts: readonly Contact[]): string {
  const targets = new Map(contacts.flatMap(targetsOf));
  // The longest first, since one address may begin as another does.
  const addresses = [...targets.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  // What stands before an address is no part of it: a sign of none, or the end of a colour's escape code.
  const pattern = new RegExp(`(?<=\\u001b\\[\\d+m|(?<![\\w.@/-]))(?:${addresses.join("|")})(?![\\w-])`, "g");
  return text.replace(pattern, (address) => `\u001b]8;;${targets.get(address)}\u0007${address}\u001b]8;;\u0007`);
}

function targetsOf({ phones, faxes, emails, links }: Contact): [address: string, target: string][] {
  return [
    ...[...phones, ...faxes].map(({ display, number }): [string, string] => [display, `tel:${number}`]),
    ...emails.map(({ address }): [string, string] => [address, `mailto:${address}`]),
    ...links.map(({ url }): [string, string] => [webText(url), url]),
  ];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
