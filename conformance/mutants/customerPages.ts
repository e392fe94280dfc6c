/** Faults in the pages and the order of an organization's customers. */
import {
  assume,
  continueAfterEnd,
  ignore,
  mistake,
  refuseField,
  refuseLargePages,
  showAnySize,
  skipAfterPage,
  takeBelowOneForOne,
} from "./edits.ts";
import { alterRequest, around, bodyOf, type Fault, respond } from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { alterPage, type Page, withFields } from "./places.ts";

const LIST = "listCustomers";

/** The total of a list with the same filters, without one. */
const totalWithout = (name: string): Fault =>
  around(LIST, async (request, next) => {
    const response = await next(request);
    const page = bodyOf(response) as Page | undefined;
    if (page?.provisions === undefined) return response;
    const fields = new URLSearchParams(request.fields);
    fields.delete(name);
    const all = bodyOf(await next({ ...request, fields })) as Page | undefined;
    return respond(request, { ...page, total: all?.total ?? page.total });
  });

export const customerPages: Catalogue = {
  "customers.sort": {
    "ignores the order": breaking(["customers.sort-list"], () => ignore(LIST, "sortOrder")),
    "ignores the fields of the order": breaking(["customers.sort-list"], () =>
      ignore(LIST, "sortFields"),
    ),
    "refuses to sort": breaking(["customers.sort-list"], () => refuseField(LIST, "sortFields")),
    "sorts by creation instead of the last change": () =>
      mistake(LIST, "sortFields", ["modified", "created"]),
    "sorts by creation instead of the end": () =>
      mistake(LIST, "sortFields", ["endDate", "created"]),
    "sorts by the name instead of the end": () =>
      mistake(LIST, "sortFields", ["endDate", "orgname"]),
    "sorts by the end instead of the name": () =>
      mistake(LIST, "sortFields", ["orgname", "endDate"]),
  },
  "customers.page-default": {
    "has pages of twenty": () => assume(LIST, "num", "20"),
    "has pages of five": () => assume(LIST, "num", "5"),
    "begins at the second": () => assume(LIST, "start", "2"),
  },
  "customers.num": {
    "ignores the size of a page": () => ignore(LIST, "num"),
    "shows one too many as the size of a page": () =>
      alterPage((page) => ({ ...page, num: page.num + 1 })),
    "has pages of one less": () =>
      alterRequest(LIST, (fields) => {
        const num = Number(fields.get("num") ?? 10);
        if (num > 1) fields.set("num", String(num - 1));
      }),
    "shows ten as the size of every page": () => alterPage((page) => ({ ...page, num: 10 })),
  },
  "customers.page-max": {
    "shows pages of any size": breaking(["customers.num"], () => showAnySize(LIST)),
  },
  "customers.num-clamped": { "refuses pages of more than a hundred": () => refuseLargePages(LIST) },
  "customers.start": {
    "counts from 0": () =>
      around(LIST, async (request, next) => {
        const start = request.fields.get("start");
        if (start === null) return next(request);
        const fields = new URLSearchParams(request.fields);
        fields.set("start", String(Number(start) + 1));
        const response = await next({ ...request, fields });
        const page = bodyOf(response) as Page | undefined;
        if (page?.provisions === undefined) return response;
        const nextStart =
          page.nextStart && page.nextStart > 0 ? page.nextStart - 1 : page.nextStart;
        return respond(request, { ...page, start: Number(start), nextStart });
      }),
    "leaves the first provision out of every page": () =>
      around(LIST, async (request, next) => {
        const start = Number(request.fields.get("start") ?? 1);
        const response = await withFields(request, next, { start: String(start + 1) });
        const page = bodyOf(response) as Page | undefined;
        return page?.provisions === undefined || start < 1
          ? next(request)
          : respond(request, { ...page, start });
      }),
    "begins again after the end": () =>
      around(LIST, async (request, next) => {
        const response = await next(request);
        const page = bodyOf(response) as Page | undefined;
        const isBeyond = page?.provisions?.length === 0 && page.total > 0;
        return isBeyond ? withFields(request, next, { start: "1" }) : response;
      }),
    "ignores the start": breaking(["customers.next-start"], () => ignore(LIST, "start")),
  },
  "customers.next-start": {
    "skips one after a page": () => skipAfterPage(LIST),
    "ends with the first page": breaking(["customers.total"], () =>
      alterPage((page) => ({ ...page, nextStart: -1 })),
    ),
  },
  "customers.next-start-end": { "continues after the last page": () => continueAfterEnd(LIST) },
  "customers.total": {
    "counts the page": () => alterPage((page) => ({ ...page, total: page.provisions.length })),
    "counts without the status": () => totalWithout("status"),
    "counts without the item": () => totalWithout("itemId"),
    "counts without the type": () => totalWithout("type"),
    "counts without the name": () => totalWithout("orgname"),
  },
  "customers.page-positive": { "takes what is below 1 for 1": () => takeBelowOneForOne(LIST) },
  "customers.sort-default": {
    "lists the latest first": () => assume(LIST, "sortOrder", "desc"),
    "sorts descending without an order": () =>
      alterRequest(LIST, (fields) => {
        if (fields.has("sortFields") && !fields.has("sortOrder")) fields.set("sortOrder", "desc");
      }),
  },
  "customers.sort-ties": {
    "breaks ties the other way": breaking(
      ["customers.sort", "customers.sort-list", "customers.start"],
      () => alterPage((page) => ({ ...page, provisions: page.provisions.toReversed() })),
    ),
  },
  "customers.sort-list": {
    "sorts by the first field alone": () =>
      alterRequest(LIST, (fields) => {
        const [first] = fields.get("sortFields")?.split(",") ?? [];
        if (first) fields.set("sortFields", first);
      }),
    "sorts by the last field alone": () =>
      alterRequest(LIST, (fields) => {
        const last = fields.get("sortFields")?.split(",").at(-1);
        if (last) fields.set("sortFields", last);
      }),
  },
};
