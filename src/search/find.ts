// Whom to call first: contacts by what a query names of them, or by how likely their texts are what it is about.
import type { Channel, Contact, Match, Reason } from "../contacts/contact";
import { channelNamed, withoutChannel } from "./channel";
import { identifiersOf, type KeyMatcher, namesIn } from "./identifiers";
import { likelihoodsOf, type Model, type WeightsOf, weightsIn } from "./model";
import { type Term, termsOf, vocabularyOf } from "./terms";
import { textsOf } from "./texts";
import { wordsOf } from "./words";

/**
 * From this likelihood of nothing on the page, no contact is found. On 840 queries with a contact and 280 without, of seven
 * sets that are no examples (of which there were 18,975 then), and on the real cases of the tests:
 *
 *     0.25   815 right first   273 nothing   92 of 94   28 of 29
 *     0.30   820               271           92         28
 *     0.35   822               268           92         26
 *     0.40   823               266           92         26
 */
const LEAST_NOTHING = 0.3;
/** Contacts with less than this share of the best score are dropped; likewise a contact's texts. */
const LEAST_SHARE = 0.25;
/**
 * A factor on the score of a contact that others escalate to, since the page gives the others the first word. From 1 to
 * 0.5 no figure of the tests moves by more than one query.
 */
const ESCALATION = 0.5;

/** Characters of a query that are looked at; nobody types more. */
const MAX_CHARACTERS = 1000;

const FIELDS = { phone: "phones", fax: "faxes", email: "emails", mail: "address", web: "links" } as const;

/** What a query says of one contact. */
interface Candidate {
  readonly contact: Contact;
  /** The identifiers of the contact that the query names. */
  readonly named: readonly Reason[];
  readonly likelihood: number;
  /** The likeliest texts of the contact, the likeliest first. */
  readonly texts: readonly Reason[];
  /** Whether a word that speaks for the likeliest text was taken for a misspelling. */
  readonly corrected: boolean;
}

/**
 * The contacts that fit a query, the one to call first on top, each with the reasons; none if nothing plausibly
 * fits. Only contacts that `accepts` holds for are listed. Never throws.
 */
export function find(
  model: Model,
  contacts: readonly Contact[],
  query: string,
  accepts: (contact: Contact) => boolean = () => true,
): Match[] {
  const weightsOf = weightsIn(model);
  const vocabulary = vocabularyOf(model, weightsOf);
  const beginning = query.slice(0, MAX_CHARACTERS);
  const about = withoutChannel(beginning);
  const typed = wordsOf(about).join(" ");
  const channel = typed === "" ? channelNamed(beginning) : null;
  if (channel) return reachedBy(channel, contacts.filter(accepts));
  const { names, words } = namesIn(about, contacts, vocabulary.isKnown);
  const terms = termsOf(vocabulary, words);
  const likelihoods = likelihoodsOf(
    weightsOf,
    model.texts.length + 1,
    terms.map(({ stem }) => stem),
  );
  const classes = new Map(model.texts.map((text, at) => [text, at]));
  const candidates = contacts.map((contact) =>
    candidateOf(contact, namedOf(contact, names, typed), likelyTexts(contact, classes, likelihoods), terms, weightsOf),
  );
  const nothing = likelihoods.at(-1) ?? 1;
  const isAboutPage = terms.some(({ stem }) => stem.length > 1 && weightsOf(stem) !== null) && nothing < LEAST_NOTHING;
  const isNamed = candidates.some(({ named }) => named.length > 0);
  const fitting = names.length > 0 || isNamed ? byNames(candidates) : isAboutPage ? byLikelihood(candidates) : [];
  return fitting.filter(({ contact }) => accepts(contact)).map((each) => matchOf(each, isAboutPage));
}

/** Where a query names a channel and nothing else: the contacts that are reached by it, in the page's order. */
function reachedBy(channel: Channel, contacts: readonly Contact[]): Match[] {
  return contacts.flatMap((contact) => {
    const reasons = identifiersOf(contact).flatMap(({ reason }) => (reason.field === FIELDS[channel] ? [reason] : []));
    return reasons.length > 0 ? [{ ...contact, match: { kind: "exact", reasons } }] : [];
  });
}

/** What a query names of a contact: its identifiers, and the name itself where that is all of the words. */
function namedOf(contact: Contact, names: readonly KeyMatcher[], words: string): Reason[] {
  const identifiers = names.length > 0 ? identifiersOf(contact) : [];
  const named = identifiers.filter(({ key }) => names.some((name) => name(key))).map(({ reason }) => reason);
  const { id, name, abbreviation } = contact;
  const isCalled = [id, name, abbreviation].some((text) => text !== null && wordsOf(text).join(" ") === words);
  return isCalled ? [...named, { field: "name", text: name }] : named;
}

/** A text of a contact, its class in the model, and how likely it is meant. */
interface LikelyText {
  readonly reason: Reason;
  readonly classIndex: number;
  readonly likelihood: number;
}

/** A contact's texts, the likeliest first. */
function likelyTexts(
  contact: Contact,
  classes: ReadonlyMap<string, number>,
  likelihoods: readonly number[],
): LikelyText[] {
  return textsOf(contact)
    .map((reason) => ({ reason, classIndex: classes.get(reason.text) ?? -1 }))
    .map((each) => ({ ...each, likelihood: likelihoods[each.classIndex] ?? 0 }))
    .sort((one, other) => other.likelihood - one.likelihood);
}

/** What a query says of a contact, given what it names of it and the contact's texts, the likeliest first. */
function candidateOf(
  contact: Contact,
  named: readonly Reason[],
  texts: readonly LikelyText[],
  terms: readonly Term[],
  weightsOf: WeightsOf,
): Candidate {
  const [likeliest] = texts;
  const least = (likeliest?.likelihood ?? 0) * LEAST_SHARE;
  const speaksFor = (stem: string) =>
    weightsOf(stem)?.some(({ classIndex, value }) => classIndex === likeliest?.classIndex && value > 0);
  return {
    contact,
    named,
    likelihood: texts.reduce((sum, { likelihood }) => sum + likelihood, 0),
    texts: texts.filter(({ likelihood }) => likelihood >= least).map(({ reason }) => reason),
    corrected: terms.some(({ stem, corrected }) => corrected && speaksFor(stem) === true),
  };
}

/** The likeliest first; a contact that others escalate to only where it is clearly likelier than they. */
function byLikelihood(candidates: readonly Candidate[]): Candidate[] {
  const escalations = new Set(candidates.map(({ contact }) => contact.escalatesTo));
  const ranked = candidates
    .map((each) => ({ each, rank: each.likelihood * (escalations.has(each.contact.id) ? ESCALATION : 1) }))
    .sort((one, other) => other.rank - one.rank);
  const least = (ranked[0]?.rank ?? 0) * LEAST_SHARE;
  return ranked.filter(({ rank }) => rank >= least).map(({ each }) => each);
}

function byNames(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .filter(({ named }) => named.length > 0)
    .sort((one, other) => other.named.length - one.named.length || other.likelihood - one.likelihood);
}

function matchOf({ contact, named, texts, corrected }: Candidate, isAboutPage: boolean): Match {
  const kind = named.length === 0 && corrected ? "fuzzy" : "exact";
  const others = texts.filter(({ text }) => !named.some((reason) => reason.text === text));
  return { ...contact, match: { kind, reasons: [...named, ...(isAboutPage ? others : [])] } };
}
