// A contact by what a person calls it.
import { UsageError, unknownValue } from "../errors";
import type { Contact } from "./contact";

/**
 * The contact with this id, abbreviation or name in any case, or whose id alone starts with it.
 * @throws UsageError if there is none, or if several ids start with it.
 */
export function lookUp(contacts: readonly Contact[], text: string): Contact {
  const candidates = contactsCalled(contacts, text);
  const [contact, ...others] = candidates;
  if (!contact) {
    throw unknownContact(contacts, text);
  }
  if (others.length === 0) return contact;
  throw new UsageError(`'${text}' could be ${candidates.map(({ id }) => id).join(" or ")}; type more of it`);
}

/** The contact called exactly this, or else all whose id starts with it. */
export function contactsCalled(contacts: readonly Contact[], text: string): readonly Contact[] {
  const typed = text.trim().toLowerCase();
  const named = contacts.find(({ id, abbreviation, name }) =>
    [id, abbreviation, name].some((each) => each?.toLowerCase() === typed),
  );
  if (named) return [named];
  return typed === "" ? [] : contacts.filter(({ id }) => id.startsWith(typed));
}

/** The error for a text that names no contact; one that begins a word of a single name is taken for that contact. */
function unknownContact(contacts: readonly Contact[], text: string): UsageError {
  const typed = text.trim().toLowerCase();
  const [meant, ...others] = contacts.filter(({ name }) =>
    name.split(/[ /]/).some((word) => typed.length > 2 && word.toLowerCase().startsWith(typed)),
  );
  if (meant && others.length === 0) {
    return new UsageError(`unknown contact '${text}'. Did you mean '${meant.id}', the ${meant.name}?`);
  }
  return unknownValue(
    "contact",
    text,
    contacts.map(({ id }) => id),
  );
}
