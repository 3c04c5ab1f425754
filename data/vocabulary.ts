// Search vocabulary: what people type for the page's topics. Ours, not the page's; used to search, never shown.
//
// A phrase matches when all its words are in the query, in any order and inflection. "!" marks a phrase that
// settles whom to call, whatever else is said.
import type { Vocabulary } from "../src/contacts/contact";
import { csc } from "./vocabulary/csc";
import { ebs } from "./vocabulary/ebs";
import { memberServices } from "./vocabulary/member-services";
import { premiumPayments } from "./vocabulary/premium-payments";
import { selfService } from "./vocabulary/self-service";
import { smallBusinessGroup } from "./vocabulary/small-business-group";
import { unrelated } from "./vocabulary/unrelated";
import { ordinaryWords, spellings, stopWords } from "./vocabulary/words";

export const vocabulary: Vocabulary = {
  synonyms: {
    csc,
    "small-business-group": smallBusinessGroup,
    ebs,
    "self-service": selfService,
    "premium-payments": premiumPayments,
    "member-services": memberServices,
  },
  ordinaryWords,
  spellings,
  stopWords,
  unrelated,
};
