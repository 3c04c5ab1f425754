// Who to call first: contacts ranked by how well their own words explain a query.
import type { Contact, Match, Reason } from "../contacts/contact";
import { ELSEWHERE } from "./entries";
import { identifiersIn } from "./identifiers";
import type { Entry, Lexicon } from "./lexicon";
import { type Correct, type Reading, readingOf } from "./reading";
import { wordsOf } from "./words";

/** Words of one query that are looked at; the rest of a longer one is ignored. */
const LONGEST_QUERY = 64;
/** What each number, e-mail address or URL typed adds to a contact's score, besides 1 for each of its own that fit. */
const IDENTIFIED = 10;
/** The least credit with which a decisive phrase decides. */
const DECISIVE = 2;
/** What a word that people use for anything is worth on its own. */
const ORDINARY = 0.55;
/** What a word is worth that stands for another matter, and for nothing else. */
const UNRELATED = 2;
/** What is left of a word's credit when it had to be read as a misspelling. */
const FUZZY = 0.85;
/** What is left of the score of a contact that others escalate to, where nothing decisive is said. */
const NOT_FIRST = 0.95;
/** The least score for a query that the contact knows every telling word of; below it nothing plausibly fits. */
const LEAST_EXPLAINED = 0.3;
/** The least score for a query of which some is left unexplained. */
const LEAST = 0.95;
/** The least share of the best score for a contact to be listed. */
const LEAST_OF_BEST = 0.55;
/** The least share of the best score of all, those too that a filter refuses. */
const LEAST_OF_REFUSED = 0.25;
/** The least multiple of the score of what no contact takes. */
const LEAST_OF_ELSEWHERE = 1.35;

interface Credit {
  readonly value: number;
  readonly entry: Entry;
  readonly fuzzy: boolean;
}

type Credits = ReadonlyMap<Reading, Credit>;

/** What one word of an entry is worth when `typed` of its stems are in the query. */
const worth = ({ source, stems, decisive, ordinary }: Entry, typed: number): number => {
  const all = stems.length;
  if (typed < all) return (source.literal ? (typed > 1 ? 0.85 : 0.6) : 0.3) * (typed / all);
  if (all === 1 && source.contact === ELSEWHERE) return UNRELATED;
  return ordinary ? ORDINARY : (decisive ? 3 : 1) + 0.25 * (all - 1);
};

/** Whether a word says anything about whom to call: stop words and short numbers don't. */
const isTelling = ({ stems }: Reading, { isStop }: Lexicon): boolean =>
  !stems.every((stem) => isStop(stem) || /^\d{1,3}$/.test(stem));

/** For each contact's position, the best credit that each reading of a word earns. */
const creditsOf = (lexicon: Lexicon, readings: readonly Reading[]): Map<number, Credits> => {
  const typed = new Set(readings.flatMap(({ stems }) => stems));
  const credits = new Map<number, Map<Reading, Credit>>();
  for (const reading of readings) {
    for (const entry of reading.stems.flatMap(lexicon.entriesOf)) {
      const { contact, literal } = entry.source;
      const known = entry.stems.filter((each) => typed.has(each)).length;
      const isWhole = known === entry.stems.length;
      // What is elsewhere is there whole, as typed, or not at all; a stop word alone is no part of a synonym.
      const isIdle =
        contact === ELSEWHERE
          ? reading.fuzzy || !isWhole
          : !isWhole && !literal && reading.stems.every((stem) => lexicon.isStop(stem));
      if (isIdle) continue;
      const value = worth(entry, known) * (reading.fuzzy ? FUZZY : 1);
      const own = credits.get(contact) ?? new Map<Reading, Credit>();
      credits.set(contact, own);
      if (value > (own.get(reading)?.value ?? 0)) own.set(reading, { value, entry, fuzzy: reading.fuzzy });
    }
  }
  return credits;
};

const sumOf = (credits: readonly Credit[]): number => credits.reduce((sum, { value }) => sum + value, 0);

/** The words of a query, a hyphenated or dotted one as it stands if it is known so, else in its parts. */
const typedWords = (text: string, { isKnown }: Lexicon): string[] => {
  const words = text.split(/\s+/).flatMap((chunk) => {
    const joined = wordsOf(chunk).join("");
    return isKnown(joined) ? [joined] : wordsOf(chunk);
  });
  return [...new Set(words)].slice(0, LONGEST_QUERY);
};

const distinct = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.field} ${reason.text}`, reason])).values(),
];

/**
 * The contacts that fit a query, the one to call first on top, each with the reasons; none if nothing plausibly
 * fits. Only contacts that `accepts` holds for are listed; `correct` says what unknown words were meant to be.
 * Never throws.
 */
export const find = (
  lexicon: Lexicon,
  query: string,
  correct: Correct,
  accepts: (contact: Contact) => boolean = () => true,
): Match[] => {
  const { contacts, index, escalations } = lexicon;
  const { named, rest, beside } = identifiersIn(query, lexicon.isKnown);
  const isAlone = wordsOf(beside).every((word) => lexicon.isStop(lexicon.stem(word)));
  // What several contacts share ("kp.org") says nothing beside other words.
  const naming = named.filter(
    (names) =>
      isAlone || index.identifiers.filter((identifiers) => identifiers.some(({ key }) => names(key))).length === 1,
  );
  const readings = typedWords(rest, lexicon).map((word) => readingOf(lexicon, word, correct));
  const credits = creditsOf(lexicon, readings);
  const telling = readings.filter((reading) => isTelling(reading, lexicon));
  const elsewhere = sumOf([...(credits.get(ELSEWHERE)?.values() ?? [])]);

  const scored = (position: number, contact: Contact) => {
    const credit = credits.get(position);
    const own = [...(credit?.values() ?? [])].sort((a, b) => b.value - a.value);
    const matched = (index.identifiers[position] ?? []).filter(({ key }) => naming.some((names) => names(key)));
    const times = naming.filter((names) => matched.some(({ key }) => names(key))).length;
    const isDecisive = own.some(({ entry, value }) => entry.decisive && value >= DECISIVE);
    const isFirst = isDecisive || !escalations.has(position);
    const score = sumOf(own) * (isFirst ? 1 : NOT_FIRST);
    const isExplained = telling.every((reading) => credit?.has(reading));
    const least = Math.max(isExplained ? LEAST_EXPLAINED : LEAST, elsewhere * LEAST_OF_ELSEWHERE);
    if (matched.length === 0 && score < least) return [];
    const shown = own.filter(({ value }, rank) => rank === 0 || value >= 0.5);
    const isFuzzy = matched.length === 0 && shown.some(({ fuzzy }) => fuzzy);
    return [
      {
        contact,
        position,
        score: score + times * IDENTIFIED + matched.length,
        kind: isFuzzy ? ("fuzzy" as const) : ("exact" as const),
        reasons: distinct([...matched, ...shown.map(({ entry }) => entry.source)].map(({ reason }) => reason)),
      },
    ];
  };

  const candidates = naming.length > 0 ? contacts.keys() : credits.keys();
  const fitting = [...candidates].flatMap((position) => {
    const contact = contacts[position];
    return contact ? scored(position, contact) : [];
  });
  const bestOf = (some: typeof fitting) => Math.max(0, ...some.map(({ score }) => score));
  const wanted = fitting.filter(({ contact }) => accepts(contact));
  const least = Math.max(bestOf(wanted) * LEAST_OF_BEST, bestOf(fitting) * LEAST_OF_REFUSED);
  return wanted
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .map(({ contact, kind, reasons }) => ({ ...contact, match: { kind, reasons } }));
};
