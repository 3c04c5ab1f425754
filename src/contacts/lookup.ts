// A contact by what a person calls it, and the filters that list and find share.

import { UsageError, unknownValue } from "../errors";
import type { Audience, Channel, Contact } from "./contact";
import type { Directory } from "./directory";

/**
 * The contact with this id, abbreviation or name in any case, or whose id alone starts with it.
 * @throws UsageError if there is none, or if several ids start with it.
 */
export const lookup = ({ contacts }: Directory, text: string): Contact => {
  const typed = text.trim().toLowerCase();
  const exact = contacts.find(({ id, abbreviation, name }) =>
    [id, abbreviation, name].some((each) => each?.toLowerCase() === typed),
  );
  if (exact) return exact;
  const [contact, ...others] = typed === "" ? [] : contacts.filter(({ id }) => id.startsWith(typed));
  const ids = contacts.map(({ id }) => id);
  if (!contact) throw unknownValue("contact", text, ids);
  if (others.length === 0) return contact;
  throw new UsageError(`'${text}' could be ${[contact, ...others].map(({ id }) => id).join(" or ")}; type more of it`);
};

const channels: Readonly<Record<Channel, (contact: Contact) => boolean>> = {
  phone: ({ phones }) => phones.length > 0,
  fax: ({ faxes }) => faxes.length > 0,
  email: ({ emails }) => emails.length > 0,
  mail: ({ address }) => address !== null,
  web: ({ links }) => links.length > 0,
};

/** What a contact must be for, and how it must be reached. */
export interface Filters {
  readonly audience?: Audience;
  readonly channel?: Channel;
}

/** Whether a contact serves the audience and can be reached by the channel, each where given. */
export const isWanted = (contact: Contact, { audience, channel }: Filters): boolean =>
  (audience === undefined || contact.audiences.includes(audience)) &&
  (channel === undefined || channels[channel](contact));
