// Open, closed or unknown: a contact's state at an instant, and when it next changes.
import type { Contact, Hours, TimeZone } from "../contacts/contact";
import { holidayOn } from "./holidays";
import { isOpenAt, nextChangeAfter } from "./opening-hours";
import { isSupported, SUPPORTED_YEARS } from "./range";
import { REGION_ZONE, rfc3339 } from "./zone";

/** `unknown` where the hours are unpublished. */
export type Status = "open" | "closed" | "unknown";

/** A contact's state at an instant; its keys, in this order, are the JSON of `hours`. */
export interface State {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  /** The instant judged, RFC 3339 to the second, with the zone's offset of that instant. */
  readonly asOf: string;
  /** The next instant at which `status` changes, likewise; null if it never does or is not known. */
  readonly nextChange: string | null;
  readonly timeZone: TimeZone | null;
  readonly timeZoneStated: boolean | null;
  /** The US federal holiday observed on the day of `asOf`, or null. */
  readonly holiday: string | null;
  readonly hours: Hours;
}

/**
 * The contact's state at an instant, judged to the whole second in the contact's own zone. A federal holiday is
 * named but does not change the status: the page names none.
 * @throws RangeError if the instant is invalid, or not in the years 1967 to 2100 in Pacific time.
 */
export function stateAt(contact: Contact, instant: Date): State {
  const second = Math.floor(instant.getTime() / 1000) * 1000;
  const status = statusAt(contact, new Date(second));
  const { id, name, hours } = contact;
  const weekly = hours.kind === "weekly" ? hours : null;
  const zone = weekly?.timeZone ?? REGION_ZONE;
  const asOf = rfc3339(zone, second);
  const nextChange = weekly && nextChangeAfter(weekly, second);
  return {
    id,
    name,
    status,
    asOf,
    nextChange: nextChange === null ? null : rfc3339(zone, nextChange),
    timeZone: weekly?.timeZone ?? null,
    timeZoneStated: weekly?.timeZoneStated ?? null,
    holiday: holidayOn(asOf.slice(0, 10))?.name ?? null,
    hours,
  };
}

/**
 * Whether the contact is open at an instant, by its published hours: `closes` is exclusive.
 * @throws RangeError if the instant is invalid, or not in the years 1967 to 2100 in Pacific time.
 */
export function statusAt({ hours }: Pick<Contact, "hours">, instant: Date): Status {
  if (!isSupported(instant)) throw new RangeError(`the instant is not in ${SUPPORTED_YEARS}`);
  switch (hours.kind) {
    case "always":
      return "open";
    case "unpublished":
      return "unknown";
    case "weekly":
      return isOpenAt(hours, instant.getTime()) ? "open" : "closed";
  }
}
