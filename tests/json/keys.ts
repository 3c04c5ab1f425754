// The keys of a contact and of a state, in the contract's order: those of the JSON and the columns of TSV.

export const CONTACT = [
  "id",
  "name",
  "abbreviation",
  "summary",
  "audiences",
  "phones",
  "faxes",
  "emails",
  "links",
  "address",
  "hours",
  "topics",
  "escalatesTo",
];

export const STATE = ["id", "name", "status", "asOf", "nextChange", "timeZone", "timeZoneStated", "holiday", "hours"];
