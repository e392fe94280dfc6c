/** Forms of type multipart/form-data: text parts are fields, files are skipped. */
import { expect, it } from "vitest";
import { ids, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";
import { MAX_FIELDS, MAX_PART_HEAD } from "./limits.ts";

/** Sends an interest. Lines end in CRLF, and each character is a byte. */
const send = (portal: TestPortal, body: string, type = "multipart/form-data; boundary=b") =>
  portal.request(`/sharing/rest/content/listings/${ids.paid}/interest?f=json`, {
    method: "POST",
    body: Buffer.from(body.replaceAll("\n", "\r\n"), "latin1"),
    headers: { "Content-Type": type, "X-Esri-Authorization": `Bearer ${portal.token("org2user")}` },
  });

const part = (head: string, text: string) =>
  `--b\nContent-Disposition: form-data; ${head}\n\n${text}\n`;
const field = (name: string, text: string) => part(`name="${name}"`, text);
const END = "--b--\n";
const ADA = field("purchaserFullName", "Ada");
const utf8 = (text: string) => Buffer.from(text).toString("latin1");

const contactOf = async (response: Response) => {
  const { purchaserFullName: name, purchaserEmail: email } = await resultOf<
    Record<string, unknown>
  >(await response);
  return [name, email];
};
const DEFAULT_EMAIL = "test@email.com";
const ONLY_ADA = ["Ada", DEFAULT_EMAIL];

it.each([
  ["one field", ADA + END],
  ["no line end after the last boundary", `${ADA}--b--`],
  ["a preamble and an epilogue", `This is a form.\n--c\n\n${ADA}${END}--b\nThe end.`],
  ["a byte order mark", `${utf8("\ufeff")}${ADA}${END}`],
  ["a name without quotes", part("name=purchaserFullName", "Ada") + END],
  [
    "head fields in other letters",
    "--b\nX-Y: z\ncontent-disposition:form-data;name=purchaserFullName\n\nAda\n--b--",
  ],
  [
    "a part with a type",
    `--b\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: form-data; name="purchaserFullName"\nContent-Transfer-Encoding: 8bit\nContent-Length: 3\n\nAda\n--b--`,
  ],
  [
    "a part with a type that is none",
    `--b\nContent-Type: text\nContent-Disposition: form-data; name="purchaserFullName"\n\nAda\n--b--`,
  ],
])("a form is read: %s", async (_, body) => {
  expect(await contactOf(await send(await startPortal(), body))).toEqual(ONLY_ADA);
});

it.each([
  ["a file", part('name="purchaserEmail"; filename="a.png"', "\x89PNG\xff\n\n")],
  [
    "an empty file",
    part('name="purchaserEmail"; filename=""\nContent-Type: application/octet-stream', ""),
  ],
  [
    "a file with a name of any letters",
    part(`name="purchaserEmail"; filename="${utf8('Größe ";\\"x.png')}"`, "\xff"),
  ],
  [
    "a file with an encoded name",
    part("name=purchaserEmail; filename*=UTF-8''%e2%82%ac%20rates", "\xff"),
  ],
  [
    "a file with a name in an unknown charset",
    part("name=purchaserEmail; filename*=none''%e2%82%ac", "\xff"),
  ],
  ["a file without a name", part('name="purchaserEmail"\nContent-Type: image/png', "\xff")],
  [
    "bytes without a name",
    part('name="purchaserEmail"\nContent-Type: application/octet-stream', "\xff"),
  ],
])("a part is skipped, and the others are read: %s", async (_, file) => {
  const portal = await startPortal();
  expect(await contactOf(await send(portal, ADA + file + END))).toEqual(ONLY_ADA);
  expect(await contactOf(await send(await startPortal(), file + ADA + END))).toEqual(ONLY_ADA);
});

it.each([
  ["line ends", "a\n\nb\n", "a\r\n\r\nb\r\n"],
  ["nothing", "", "Test Full Name"],
  ["letters of UTF-8, and U+FFFD", utf8("ß€ 😀\ufffd"), "ß€ 😀\ufffd"],
  ["what would be an escape in another form", "%41+&=", "%41+&="],
  ["what is like a boundary", "b--b\n--\n--a\n -- b", "b--b\r\n--\r\n--a\r\n -- b"],
])("a text is read as it is: %s", async (_, sent, read) => {
  const [name] = await contactOf(
    await send(await startPortal(), field("purchaserFullName", sent) + END),
  );
  expect(name).toBe(read);
});

it("a single line feed is part of a text", async () => {
  const portal = await startPortal();
  const body = (ADA + END).replaceAll("\n", "\r\n").replace("Ada", "Ada\nBuyer");
  const response = portal.request(`/sharing/rest/content/listings/${ids.paid}/interest?f=json`, {
    method: "POST",
    body,
    headers: {
      "Content-Type": "multipart/form-data; boundary=b",
      "X-Esri-Authorization": `Bearer ${portal.token("org2user")}`,
    },
  });
  expect(await contactOf(await response)).toEqual(["Ada\nBuyer", DEFAULT_EMAIL]);
});

it.each([
  ['multipart/form-data; boundary="a b:/?"', "a b:/?"],
  [
    "Multipart/Form-Data; charset=utf-8; BOUNDARY=----WebKitFormBoundary7MA4YWxk",
    "----WebKitFormBoundary7MA4YWxk",
  ],
  [`multipart/form-data; boundary=${"b".repeat(70)}`, "b".repeat(70)],
])("a boundary is what %s names", async (type, boundary) => {
  const body = (ADA + END).replaceAll("--b", `--${boundary}`);
  expect(await contactOf(await send(await startPortal(), body, type))).toEqual(ONLY_ADA);
});

it.each([
  [
    "of the part",
    part('name="purchaserFullName"\nContent-Type: text/plain; charset=iso-8859-1', "J\xfcrgen"),
    "",
  ],
  ["of the form", field("purchaserFullName", "J\xfcrgen"), "; charset=iso-8859-1"],
  [
    "of a part named _charset_",
    field("purchaserFullName", "J\xfcrgen") + field("_charset_", "iso-8859-1"),
    "",
  ],
  [
    "of the part, which counts first",
    part('name="purchaserFullName"\nContent-Type: text/plain; charset=utf-8', utf8("Jürgen")) +
      field("_charset_", "shift_jis"),
    "; charset=iso-8859-1",
  ],
])("a text is decoded by the charset %s", async (_, parts, parameter) => {
  const response = await send(
    await startPortal(),
    parts + END,
    `multipart/form-data; boundary=b${parameter}`,
  );
  expect((await contactOf(response))[0]).toBe("Jürgen");
});

const malformed = (problem: string) => `body: must be valid multipart/form-data: ${problem}`;
it.each([
  [
    "no boundary",
    ADA + END,
    malformed("Content-Type must name a boundary of 1 to 70 characters"),
    "",
  ],
  [
    "too long a boundary",
    ADA + END,
    malformed("Content-Type must name a boundary of 1 to 70 characters"),
    "b".repeat(71),
  ],
  ["another boundary", ADA + END, malformed("the boundary of Content-Type does not occur"), "c"],
  [
    "a boundary that is no text",
    ADA + END,
    malformed("Content-Type must name a boundary of 1 to 70 characters"),
    '"b\t"',
  ],
  ["no end", ADA, malformed("Multipart stream not finished")],
  [
    "no end of a head",
    `${ADA}--b\nContent-Disposition: form-data; name="x"`,
    malformed("Multipart stream not finished"),
  ],
  [
    "a boundary that goes on",
    field("purchaserFullName", "Ada\n--bc") + END,
    malformed("a line begins with the boundary and goes on"),
  ],
  [
    "a part without a name",
    `${ADA}--b\nContent-Disposition: form-data\n\nx\n${END}`,
    malformed("each part must have a Content-Disposition with a name"),
  ],
  [
    "a part without a head",
    `${ADA}--b\n\n\n\nx\n${END}`,
    malformed("each part must have a Content-Disposition with a name"),
  ],
  [
    "a head that is no UTF-8",
    ADA + part('name="x"; filename="\xff"', "x") + END,
    malformed("the headers of each part must be valid UTF-8"),
  ],
  [
    "a head that is too long",
    ADA + field("x".repeat(MAX_PART_HEAD), "x") + END,
    malformed(`Multipart header size exceeds maximum allowed size of ${MAX_PART_HEAD} bytes`),
  ],
  [
    "base64",
    ADA + part('name="x"\nContent-Transfer-Encoding: base64', "QQ==") + END,
    "x: Content-Transfer-Encoding base64 is not supported; send 8bit",
  ],
  [
    "a text that is no UTF-8",
    field("purchaserFullName", "\xc3(") + END,
    "purchaserFullName: must be valid UTF-8",
  ],
  [
    "an unknown charset",
    ADA + field("_charset_", "utf-7") + END,
    "body: charset utf-7 is not supported; send UTF-8",
  ],
])(
  "a form is refused by name, and nothing changes: %s",
  async (_, body, problem, boundary = "b") => {
    const portal = await startPortal();
    const refusal = await refusalOf(
      await send(portal, body, `multipart/form-data; boundary=${boundary}`),
    );
    expect([refusal.code, refusal.details]).toEqual([400, [problem]]);
    expect(await contactOf(await send(portal, ADA + END))).toEqual(ONLY_ADA);
  },
);

it("the number of parts is limited, including files", async () => {
  const portal = await startPortal();
  const file = part('name="x"; filename="x"', "x");
  expect(await contactOf(await send(portal, ADA + file.repeat(MAX_FIELDS - 1) + END))).toEqual(
    ONLY_ADA,
  );
  const { details } = await refusalOf(await send(portal, ADA + file.repeat(MAX_FIELDS) + END));
  expect(details).toEqual([`fields: must be at most ${MAX_FIELDS}`]);
});

it("a token may be a part", async () => {
  const portal = await startPortal();
  const response = await portal.request("/sharing/rest/community/self", {
    method: "POST",
    body: (field("token", portal.token("org2user")) + field("f", "json") + END).replaceAll(
      "\n",
      "\r\n",
    ),
    headers: { "Content-Type": "multipart/form-data; boundary=b" },
  });
  expect(await resultOf(response)).toMatchObject({ username: "org2user" });
});
