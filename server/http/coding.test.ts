/** Compressed bodies. */
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  constants as z,
  zstdCompressSync,
} from "node:zlib";
import { expect, it } from "vitest";
import { ids, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";
import { MAX_BODY } from "./limits.ts";

const FORM = "purchaserFullName=Ada+Buyer";
const TYPE = "application/x-www-form-urlencoded";

const send = (portal: TestPortal, body: Buffer<ArrayBuffer>, coding: string, type = TYPE) =>
  portal.request(`/sharing/rest/content/listings/${ids.paid}/interest?f=json`, {
    method: "POST",
    body,
    headers: {
      "Content-Type": type,
      "Content-Encoding": coding,
      "X-Esri-Authorization": `Bearer ${portal.token("org2user")}`,
    },
  });

it.each([
  ["gzip", gzipSync(FORM)],
  ["X-GZIP", gzipSync(FORM)],
  ["deflate", deflateSync(FORM)],
  ["deflate", deflateRawSync(FORM)],
  ["br", brotliCompressSync(FORM)],
  ["zstd", zstdCompressSync(FORM)],
  ["identity", Buffer.from(FORM)],
  ["", Buffer.from(FORM)],
  ["gzip, identity, br", brotliCompressSync(gzipSync(FORM))],
])("a form with the Content-Encoding %s is read", async (coding, body) => {
  const answer = await resultOf(await send(await startPortal(), body, coding));
  expect(answer).toMatchObject({ purchaserFullName: "Ada Buyer" });
});

it("a multipart form may be compressed", async () => {
  const form = `--b\r\nContent-Disposition: form-data; name="purchaserFullName"\r\n\r\nAda\r\n--b--\r\n`;
  const response = await send(
    await startPortal(),
    gzipSync(form),
    "gzip",
    "multipart/form-data; boundary=b",
  );
  expect(await resultOf(response)).toMatchObject({ purchaserFullName: "Ada" });
});

it("an empty body counts as no body in any coding", async () => {
  const portal = await startPortal();
  await resultOf(await send(portal, Buffer.alloc(0), "compress"));
});

const UNSUPPORTED = "is not supported; send gzip, deflate, br, zstd or none";
it.each([
  ["compress", Buffer.from(FORM), `body: Content-Encoding compress ${UNSUPPORTED}`],
  ["utf-8", Buffer.from(FORM), `body: Content-Encoding utf-8 ${UNSUPPORTED}`],
  ["x".repeat(1000), Buffer.from(FORM), `body: Content-Encoding ${"x".repeat(40)} ${UNSUPPORTED}`],
  ["gzip", Buffer.from(FORM), "body: must be valid gzip, as Content-Encoding says"],
  ["gzip", gzipSync(FORM).subarray(0, 20), "body: must be valid gzip, as Content-Encoding says"],
  ["deflate", Buffer.from("\xff"), "body: must be valid deflate, as Content-Encoding says"],
  ["br", Buffer.from(FORM), "body: must be valid br, as Content-Encoding says"],
  ["zstd", Buffer.from(FORM), "body: must be valid zstd, as Content-Encoding says"],
  [
    "gzip, gzip, gzip, gzip",
    Buffer.from(FORM),
    "body: Content-Encoding must name at most 3 codings",
  ],
])(
  "a form with the Content-Encoding %s that cannot be read is refused",
  async (coding, body, problem) => {
    const portal = await startPortal();
    expect(await refusalOf(await send(portal, body, coding))).toMatchObject({
      code: 400,
      details: [problem],
    });
    await resultOf(await send(portal, Buffer.from(FORM), "identity"));
  },
);

const windowOf = (log: number) => ({
  params: { [z.ZSTD_c_windowLog]: log, [z.ZSTD_c_compressionLevel]: 1 },
});
it.each([
  ["gzip", (text: string) => gzipSync(text)],
  ["deflate", (text: string) => deflateSync(text)],
  ["br", (text: string) => brotliCompressSync(text, { params: { [z.BROTLI_PARAM_QUALITY]: 1 } })],
  ["zstd", (text: string) => zstdCompressSync(text)],
  ["gzip, gzip", (text: string) => gzipSync(gzipSync(text))],
] as const)("a body is no larger once %s is undone", async (coding, compress) => {
  const portal = await startPortal();
  const of = (length: number) => compress(`${FORM}&x=`.padEnd(length, "x"));
  await resultOf(await send(portal, of(MAX_BODY), coding));
  for (const length of [MAX_BODY + 1, 20 * MAX_BODY]) {
    const { details } = await refusalOf(await send(portal, of(length), coding));
    expect(details).toEqual([`body: must be at most ${MAX_BODY} bytes when decompressed`]);
  }
});

it("a zstd frame that requests much memory is refused", async () => {
  const portal = await startPortal();
  const frame = (log: number) =>
    zstdCompressSync(`${FORM}&x=`.padEnd(20 * MAX_BODY, "x"), windowOf(log));
  const { details } = await refusalOf(await send(portal, frame(27), "zstd"));
  expect(details).toEqual(["body: must be valid zstd, as Content-Encoding says"]);
});
