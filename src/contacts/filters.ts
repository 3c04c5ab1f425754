// Which contacts serve an audience and can be reached by a channel.
import type { Audience, Channel, Contact } from "./contact";

/** What a contact must be for, and how it must be reached; what is left out is not asked. */
export interface Filters {
  readonly audience?: Audience;
  readonly channel?: Channel;
}

/** Whether a contact serves the audience and has the channel, each where given. */
export function passes(contact: Contact, { audience, channel }: Filters): boolean {
  return (
    (audience === undefined || contact.audiences.includes(audience)) &&
    (channel === undefined || hasChannel(contact, channel))
  );
}

/** Whether the page names a way to reach the contact by a channel. */
export function hasChannel(contact: Contact, channel: Channel): boolean {
  switch (channel) {
    case "phone":
      return contact.phones.length > 0;
    case "fax":
      return contact.faxes.length > 0;
    case "email":
      return contact.emails.length > 0;
    case "mail":
      return contact.address !== null;
    case "web":
      return contact.links.length > 0;
  }
}
