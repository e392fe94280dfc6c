/** Equal addresses have one canonical form, and other texts aren't addresses. */
import { describe, expect, it } from "vitest";
import { canonicalAddress } from "./address.ts";

describe("an address", () => {
  it.each([
    [
      "203.0.113.7",
      [
        "203.0.113.7:5678",
        " 203.0.113.7 ",
        "::ffff:203.0.113.7",
        "::FFFF:CB00:7107",
        "[::ffff:203.0.113.7]:443",
      ],
    ],
    ["203.0.113.7", ["0:0:0:0:0:ffff:cb00:7107", "0000:0000:0000:0000:0000:ffff:203.0.113.7"]],
    ["::1", ["0:0:0:0:0:0:0:1", "[::1]", "[::1]:443", "0000::0001"]],
    ["2001:db8::1", ["2001:DB8::1", "2001:0db8:0:0:0:0:0:1", "[2001:db8:0::1]:8080"]],
    ["fe80::1", ["fe80::1%eth0", "[fe80::1%25eth0]:80", "FE80:0::1"]],
    ["::ffff:1:2:3", ["0:0:0:0:ffff:1:2:3"]],
  ])("%s has one spelling", (address, spellings) => {
    expect(canonicalAddress(address)).toBe(address);
    expect(spellings.map(canonicalAddress)).toEqual(spellings.map(() => address));
  });

  it.each([
    "",
    "unknown",
    "_hidden",
    "localhost",
    "1.2.3",
    "127.1",
    "0x7f.0.0.1",
    "01.2.3.4",
    "1.2.3.256",
    "1.2.3.4:",
    "1.2.3.4:http",
    "1.2.3.4, 1.2.3.5",
    "1.2.3.4%eth0",
    "[::1",
    "::1]",
    "[::1]x",
    ":::",
    "1:2:3",
    `${" ".repeat(100)}1.2.3.4`,
    ":".repeat(100_000),
  ])("is not %j", (text) => {
    expect(canonicalAddress(text)).toBeUndefined();
  });
});
