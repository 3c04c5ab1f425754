// How find learns: from examples alone, the same each time, and that what stands round every matter decides nothing.
import { describe, expect, test } from "vitest";
import { trainModel } from "../../src/build/train";
import type { Contact } from "../../src/contacts/contact";
import { find } from "../../src/search/find";

function contact(id: string, topics: readonly string[]): Contact {
  return {
    ...{ id, name: id, abbreviation: null, summary: id, audiences: [], phones: [], faxes: [], emails: [], links: [] },
    ...{ address: null, hours: { kind: "unpublished" }, topics, escalatesTo: null },
  };
}

const contacts = [contact("bakery", ["Bread", "Cakes"]), contact("garage", ["Repairs"])];
const examples = [
  ["order a loaf for our shop", "Bread"],
  ["loaf of rye", "Bread"],
  ["rye rolls for our shop", "Bread"],
  ["birthday torte for our shop", "Cakes"],
  ["wedding torte", "Cakes"],
  ["van will not start at our shop", "Repairs"],
  ["flat tyre on the van", "Repairs"],
  ["tyre change for our shop", "Repairs"],
  ["weather at our shop", "-"],
  ["rain tomorrow", "-"],
].map(([query = "", text = ""]) => ({ query, texts: [text] }));

const model = trainModel(examples, contacts);
const answer = (query: string) => find(model, contacts, query).map(({ id, match }) => [id, match.reasons[0]?.text]);

describe("a small page", () => {
  test.each([
    ["rye loaf", [["bakery", "Bread"]]],
    ["torte", [["bakery", "Cakes"]]],
    ["flat tyre", [["garage", "Repairs"]]],
    ["weather", []],
  ])("%s: %j", (query, expected) => {
    expect(answer(query)).toEqual(expected);
  });

  test("the same examples give the same model", () => {
    expect(trainModel(examples, contacts)).toEqual(model);
  });

  test("a label that is no text of the page is an error that names it", () => {
    expect(() => trainModel([{ query: "tea", texts: ["Drinks"] }], contacts)).toThrow("the page has no text 'Drinks'");
  });
});
