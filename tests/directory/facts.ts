// The facts of the page, in its wording: those of the table, and those that contacts state.
import type { Contact, Hours, Page, Telephone } from "../../src/contacts/contact";

/** By contact ("page" for the page as a whole), then by field, the values in the page's order. */
export type Facts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The facts of a table: a header line, then contact, field and value with tabs between. */
export function factsOf(table: string): Facts {
  const facts: Record<string, Record<string, string[]>> = {};
  for (const line of table.trimEnd().split("\n").slice(1)) {
    const [contact = "", field = "", value = ""] = line.split("\t");
    facts[contact] = { ...facts[contact], [field]: [...(facts[contact]?.[field] ?? []), value] };
  }
  return facts;
}

/** What a directory states of the page; not its summaries, which are our words. */
export function factsIn(page: Page, contacts: readonly Contact[]): Facts {
  return { page: { title: [page.title] }, ...Object.fromEntries(contacts.map((each) => [each.id, factsAbout(each)])) };
}

function factsAbout(contact: Contact): Facts[string] {
  const { name, abbreviation, phones, faxes, emails, links, address, hours, topics } = contact;
  const fields = {
    name: [name],
    abbreviation: abbreviation === null ? [] : [abbreviation],
    phone: phones.map(numberFact),
    menu: [...phones, ...faxes].flatMap(({ display, menu }) =>
      menu.map((each) => `${display}, ${each.key}: ${each.label}`),
    ),
    fax: faxes.map(numberFact),
    "e-mail": emails.map((email) => labelled(email.label, email.address)),
    link: links.map(({ url, label }) => labelled(label, url.replace("https://", ""))),
    address: address
      ? [
          address.organization,
          `P.O. Box ${address.postOfficeBox}`,
          `${address.city}, ${address.region} ${address.postalCode}`,
        ]
      : [],
    hours: hoursFacts(hours),
    topic: topics,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, values]) => values.length > 0));
}

function numberFact({ display, label }: Telephone): string {
  return labelled(label, display);
}

function labelled(label: string | null, value: string): string {
  return label === null ? value : `${label}: ${value}`;
}

function hoursFacts(hours: Hours): string[] {
  if (hours.kind !== "weekly") return hours.kind === "always" ? ["24/7"] : [];
  return hours.weekly.map(({ dayOfWeek, opens, closes }) => {
    const days = dayOfWeek.join(", ").replace("Monday, Tuesday, Wednesday, Thursday, Friday", "Monday through Friday");
    return `${days}, ${clock(opens)} to ${clock(closes)}`;
  });
}

/** "17:00" as "5 p.m." and "08:30" as "8:30 a.m.", as the page writes it. */
function clock(time: string): string {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)];
  return `${hour % 12 || 12}${minute === "00" ? "" : `:${minute}`} ${hour < 12 ? "a.m." : "p.m."}`;
}
