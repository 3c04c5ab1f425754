// A contact by what a person calls it.
import { UsageError, unknownValue } from "../usage-error";
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

/**
 * Several arguments that are one contact's name: the shell took the spaces for separators.
 * @throws UsageError with what to type, if they are.
 */
export function refuseSplitName(contacts: readonly Contact[], texts: readonly string[]): void {
  const joined = texts.join(" ");
  const [contact, ...others] = texts.length > 1 ? contactsLike(contacts, joined) : [];
  if (!contact || others.length > 0) return;
  throw new UsageError(`'${joined}' is one contact: write ${contact.id}`);
}

function unknownContact(contacts: readonly Contact[], text: string): UsageError {
  const [meant, ...others] = contactsLike(contacts, text);
  if (meant && others.length === 0) {
    return new UsageError(`unknown contact '${text}'. Did you mean '${meant.id}', the ${meant.name}?`);
  }
  return unknownValue(
    "contact",
    text,
    contacts.map(({ id }) => id),
  );
}

/** The contacts whose name, or a word of it, begins with a text of at least three characters. */
function contactsLike(contacts: readonly Contact[], text: string): readonly Contact[] {
  const typed = text.trim().toLowerCase();
  if (typed.length < 3) return [];
  return contacts.filter(({ name }) => {
    const called = name.toLowerCase();
    return called.startsWith(typed) || called.includes(` ${typed}`);
  });
}
