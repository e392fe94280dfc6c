/** Checks the pages of a vendor's list against the whole list. */
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { objectIn } from "../runner/http/response.ts";
import { isSameEntry } from "./compareEntries.ts";
import { areNamed, type Filters, nameOf, namesInBothOrders, readPages } from "./customers.ts";

export const PAGE_RULES = [
  "customers.entry",
  "customers.num",
  "customers.start",
  "customers.next-start",
  "customers.total",
] as const;

/** Reads pages of one and two, by creation, and compares them with the whole list. */
export async function checkPages(
  seller: Actor,
  expect: (rule: (typeof PAGE_RULES)[number]) => Expectations,
): Promise<void> {
  const order = { sortFields: ["created"], sortOrder: "asc" } satisfies Filters;
  const whole = (await readPages(seller, order)).found;
  const names = whole.map(nameOf);
  expect("customers.start").needs("entries of which the parts fit", areNamed(whole));
  const absent = [...(await namesInBothOrders(seller))].filter((name) => !names.includes(name));
  expect("customers.start").equal("entries that no page has, counted from 1", absent, []);
  const one = await seller.listCustomers(seller.orgId, { ...order, num: 1 });
  expect("customers.num").ok(
    "a page of 1",
    one.provisions.length === Math.min(names.length, 1),
    one.provisions.map(nameOf),
  );
  for (const [start, num] of [
    [1, 1],
    [2, 1],
    [1, 2],
    [2, 2],
  ] as const) {
    // Beyond the end, a portal may refuse.
    if (start > Math.max(1, names.length)) continue;
    const page = await expect("customers.start").accepted(
      seller.listCustomers(seller.orgId, { ...order, start, num }),
    );
    const fits = areNamed(page.provisions);
    expect("customers.start").needs("entries of which the parts fit", fits);
    const expected = names.slice(start - 1, start - 1 + num);
    const from = `of ${num} from ${start}`;
    const found = page.provisions.map(nameOf);
    const isShort =
      found.length < expected.length && found.every((name, at) => name === expected[at]);
    expect("customers.num").ok(`no fewer than remain, up to ${num}`, !isShort, found);
    expect("customers.start").equal(`the page ${from}`, found, expected);
    const shown = whole.slice(start - 1, start - 1 + num);
    const others = page.provisions.filter((entry, index) => !isSameEntry(entry, shown[index]));
    expect("customers.entry").equal(`other entries on the page ${from}`, others.map(nameOf), []);
    expect("customers.start").equal(`the start of the page ${from}`, page.start, start);
    // The page calls it the number of results per page, so a short page may give either.
    expect("customers.num").ok(
      `a num of ${num} or of as many as the page has`,
      page.num === num || page.num === found.length,
      page.num,
    );
    expect("customers.total").equal(`the total of the page ${from}`, page.total, names.length);
    const next = start + num;
    const nextStart = names.length < next ? next : page.nextStart;
    expect("customers.next-start").equal(`the next start of the page ${from}`, nextStart, next);
  }
  // A portal may also refuse it.
  const input = { portalID: seller.orgId, ...order, start: names.length + 1 };
  const beyond = objectIn((await seller.exchange("listCustomers", input)).response.text);
  expect("customers.start").equal("a page beyond the end", beyond?.provisions ?? [], []);
}
