/** Fields are decoded correctly, or refused by name. */
import { expect, it } from "vitest";
import { ids, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";
import { MAX_FIELDS } from "./limits.ts";

const FORM = "application/x-www-form-urlencoded";

/** Sends an interest. Each character of the body is a byte. */
const send = (portal: TestPortal, body: string, type = FORM) =>
  portal.request(`/sharing/rest/content/listings/${ids.paid}/interest?f=json`, {
    method: "POST",
    body: Buffer.from(body, "latin1"),
    headers: { "Content-Type": type, "X-Esri-Authorization": `Bearer ${portal.token("org2user")}` },
  });

const nameFrom = async (portal: TestPortal, text: string, type?: string) =>
  (
    await resultOf<{ purchaserFullName: string }>(
      await send(portal, `purchaserFullName=${text}`, type),
    )
  ).purchaserFullName;

const utf8 = (text: string) => Buffer.from(text).toString("latin1");

it.each([
  ["escapes", "%C3%9F+%e2%82%AC", "ß €"],
  ["bytes", utf8("ß€ 😀"), "ß€ 😀"],
  ["U+FFFD that was sent as such, escaped", "a%EF%BF%BDb%C3%9F", "a\ufffdbß"],
  ["U+FFFD that was sent as such", utf8("a\ufffdb+c"), "a\ufffdb c"],
  ["what is no escape", "%zz%4%u0041%", "%zz%4%u0041%"],
  ["what is no escape, beside U+FFFD", "%zz%4%u0041%%EF%BF%BD", "%zz%4%u0041%\ufffd"],
  ["an equals sign", "a=b=c", "a=b=c"],
  ["a line feed", "a%0Ab", "a\nb"],
])("a text of UTF-8 is read: %s", async (_, sent, read) => {
  expect(await nameFrom(await startPortal(), sent)).toBe(read);
});

it.each([
  ["a byte that begins a letter", "%C3%28"],
  ["the same as bytes", "\xc3("],
  ["half a letter", "a%C3"],
  ["a surrogate", "%ED%A0%80"],
  ["an overlong letter", "%C0%AF"],
  ["Latin-1", "J\xfcrgen"],
])("a text that is no UTF-8 is refused by name, and nothing changes: %s", async (_, text) => {
  const portal = await startPortal();
  const { code, details } = await refusalOf(
    await send(portal, `purchaserPhone=1&purchaserFullName=${text}&x=`),
  );
  expect([code, details]).toEqual([400, ["purchaserFullName: must be valid UTF-8"]]);
  expect(await nameFrom(portal, "Ada%EF%BF%BD")).toBe("Ada\ufffd");
});

it("an unknown field is refused too, with its name cut", async () => {
  const { details } = await refusalOf(await send(await startPortal(), `${"n".repeat(1000)}=%ff`));
  expect(details).toEqual([`${"n".repeat(100)}: must be valid UTF-8`]);
});

it("a name that isn't UTF-8 is refused", async () => {
  const { details } = await refusalOf(await send(await startPortal(), "%ff=1"));
  expect(details).toEqual(["fields: names must be valid UTF-8"]);
});

it("a query is read as strictly as a form, and so is a path", async () => {
  const portal = await startPortal();
  const search = (q: string) => portal.request(`/sharing/rest/content/listings?f=json&q=${q}`);
  await resultOf(await search("%C3%9F%zz%EF%BF%BD"));
  expect((await refusalOf(await search("%C3%28"))).details).toEqual(["q: must be valid UTF-8"]);
  const user = (name: string) =>
    portal.request(
      `/sharing/rest/community/users/${name}?f=json&token=${portal.token("org2user")}`,
    );
  await resultOf(await user("org2%75ser"));
  expect((await refusalOf(await user("org2%ff"))).details).toEqual(["path: must be valid UTF-8"]);
});

it.each([
  ["UTF-8", utf8("ß"), "ß"],
  ["utf8", "%C3%9F", "ß"],
  ['"UTF-8"', "%C3%9F", "ß"],
  ["iso-8859-1", "J\xfcrgen+%FC", "Jürgen ü"],
  ["windows-1252", "%80", "€"],
  ["shift_jis", "\x83e%83%65", "テテ"],
])("a form in the charset %s is decoded", async (charset, sent, read) => {
  expect(await nameFrom(await startPortal(), sent, `${FORM}; charset=${charset}`)).toBe(read);
});

it.each([
  ["utf-16", "utf-16"],
  ["iso-2022-jp", "iso-2022-jp"],
  ["x-user-defined", "x-user-defined"],
  ["utf-7", "utf-7"],
  ["latin9000", "latin9000"],
  ["x".repeat(1000), "x".repeat(40)],
])("a form in the charset %s is refused by name", async (charset, named) => {
  const portal = await startPortal();
  const { details } = await refusalOf(
    await send(portal, "purchaserFullName=x", `${FORM}; charset=${charset}`),
  );
  expect(details).toEqual([`body: charset ${named} is not supported; send UTF-8`]);
});

it("a text that isn't valid in its charset is refused by name", async () => {
  const { details } = await refusalOf(
    await send(await startPortal(), "purchaserFullName=%81", `${FORM};charset=Shift_JIS`),
  );
  expect(details).toEqual(["purchaserFullName: must be valid SHIFT_JIS"]);
});

it("a byte order mark before a form is dropped", async () => {
  const portal = await startPortal();
  const answer = await resultOf(await send(portal, `${utf8("\ufeff")}purchaserFullName=Ada`));
  expect(answer).toMatchObject({ purchaserFullName: "Ada" });
});

it("fields are counted before they are read, and what lies between two separators is none", async () => {
  const portal = await startPortal();
  const x = (count: number) => "&x=1".repeat(count);
  await resultOf(await send(portal, `&&&purchaserFullName=Ada${x(MAX_FIELDS - 2)}&&`));
  for (const body of [`a=1${x(MAX_FIELDS)}`, "a&".repeat(500_000)]) {
    expect((await refusalOf(await send(portal, body))).details).toEqual([
      `fields: must be at most ${MAX_FIELDS}`,
    ]);
  }
});
