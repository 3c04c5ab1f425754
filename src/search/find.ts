// Whom to call first: contacts by what a query names of them, or by how likely their texts are what it is about.
import type { Contact, Match, Reason } from "../contacts/contact";
import { identifiersOf, namesIn } from "./identifiers";
import { type Likelihoods, likelihoodsOf, type Model, type Term, weightFor, weightsOf } from "./model";
import { lexiconOf, termsOf } from "./terms";
import { textsOf } from "./texts";
import { wordsOf } from "./words";

/**
 * The least likelihood of nothing with which nothing is found. On 480 queries with a contact and 160 without, of four sets
 * left out of the examples (11,843 then), and on the real cases of the tests:
 *
 *     0.25   461 right first   147 nothing   82 of 94   28 of 29
 *     0.30   463               143           85         27
 *     0.35   468               142           87         27
 *     0.40   469               138           88         26
 */
const NOTHING = 0.3;
/** The least share of the likeliest contact's likelihood for another to be listed, and of its likeliest text's. */
const LEAST_SHARE = 0.25;
/**
 * What the likelihood of a contact that others escalate to counts for: the page gives others the first word. From 1 to 0.5
 * no figure of the tests moves by more than one query.
 */
const ESCALATION = 0.5;

/** What a query says of one contact. */
interface Judged {
  readonly contact: Contact;
  /** The identifiers of the contact that the query names. */
  readonly named: readonly Reason[];
  readonly likelihood: number;
  /** The likeliest texts of the contact, the likeliest first. */
  readonly texts: readonly Reason[];
  /** Whether a word that speaks for the likeliest text was taken for a misspelling. */
  readonly mended: boolean;
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
  const lexicon = lexiconOf(model);
  const { names, words } = namesIn(query, contacts, lexicon.isKnown);
  const terms = termsOf(lexicon, words);
  const likelihoods = likelihoodsOf(model, terms);
  const judged = contacts.map((contact) => {
    const identifiers = identifiersOf(contact).filter(({ key }) => names.some((name) => name(key)));
    const named = identifiers.map(({ reason }) => reason);
    if (isCalled(contact, query)) named.push({ field: "name", text: contact.name });
    return { ...judge(model, contact, terms, likelihoods), named };
  });
  const isSaid = terms.some(({ stem }) => weightsOf(model, stem) !== null) && likelihoods.nothing < NOTHING;
  const isNamed = judged.some(({ named }) => named.length > 0);
  const fitting = names.length > 0 || isNamed ? byNames(judged) : isSaid ? byLikelihood(judged) : [];
  return fitting.filter(({ contact }) => accepts(contact)).map((each) => matchOf(each, isSaid));
}

/** Whether a query is what a contact is called, and nothing else. */
function isCalled({ id, name, abbreviation }: Contact, query: string): boolean {
  const words = wordsOf(query).join(" ");
  return [id, name, abbreviation].some((text) => text !== null && wordsOf(text).join(" ") === words);
}

function judge(
  model: Model,
  contact: Contact,
  terms: readonly Term[],
  likelihoods: Likelihoods,
): Omit<Judged, "named"> {
  const texts = textsOf(contact)
    .map((reason) => ({ reason, of: model.texts.indexOf(reason.text) }))
    .map((each) => ({ ...each, likelihood: likelihoods.texts[each.of] ?? 0 }))
    .sort((one, other) => other.likelihood - one.likelihood);
  const [likeliest] = texts;
  return {
    contact,
    likelihood: texts.reduce((sum, { likelihood }) => sum + likelihood, 0),
    texts: texts
      .filter(({ likelihood }) => likelihood >= (likeliest?.likelihood ?? 0) * LEAST_SHARE)
      .map(({ reason }) => reason),
    mended: terms.some((term) => term.mended && likeliest && weightFor(model, term, likeliest.of) > 0),
  };
}

/** The likeliest first; a contact that others escalate to only where it is clearly likelier than they. */
function byLikelihood(judged: readonly Judged[]): Judged[] {
  const escalations = new Set(judged.map(({ contact }) => contact.escalatesTo));
  const ranked = judged
    .map((each) => ({ each, rank: each.likelihood * (escalations.has(each.contact.id) ? ESCALATION : 1) }))
    .sort((one, other) => other.rank - one.rank);
  const least = (ranked[0]?.rank ?? 0) * LEAST_SHARE;
  return ranked.filter(({ rank }) => rank >= least).map(({ each }) => each);
}

function byNames(judged: readonly Judged[]): Judged[] {
  return judged
    .filter(({ named }) => named.length > 0)
    .sort((one, other) => other.named.length - one.named.length || other.likelihood - one.likelihood);
}

function matchOf({ contact, named, texts, mended }: Judged, isSaid: boolean): Match {
  const kind = named.length === 0 && mended ? "fuzzy" : "exact";
  const others = texts.filter(({ text }) => !named.some((reason) => reason.text === text));
  return { ...contact, match: { kind, reasons: [...named, ...(isSaid ? others : [])] } };
}
