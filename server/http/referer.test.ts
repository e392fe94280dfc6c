/** Pages that belong to the application of a token. */
import { describe, expect, it } from "vitest";
import { MAX_URL } from "./limits.ts";
import { isReferredBy } from "./session.ts";

describe("a page belongs", () => {
  it.each([
    ["https://myserver.example", "https://myserver.example"],
    ["https://myserver.example", "https://MyServer.Example/"],
    ["HTTPS://MYSERVER.example", "https://myserver.example/map"],
    ["https://myserver.example", "https://myserver.example:443/"],
    ["https://myserver.example:443", "https://myserver.example/"],
    [
      "http://myserver.example",
      "http://myserver.example:80/map?layer=https://other.example/@x\\y#top",
    ],
    ["https://myserver.example/", "https://myserver.example"],
    ["https://myserver.example:8443/", "https://myserver.example:8443/map"],
    ["https://myserver.example/app", "https://myserver.example/app/"],
    ["https://myserver.example/app/", "https://myserver.example/app"],
    ["https://myserver.example/app?start=1#top", "https://myserver.example/app/map?x=1"],
    ["https://münchen.example", "https://xn--mnchen-3ya.example/"],
    ["https://myserver.example.", "https://myserver.example/"],
    [" https://myserver.example ", "https://myserver.example/"],
    ["capacitor://localhost", "capacitor://localhost/"],
  ])("to the address %s: %s", (application, page) => {
    expect(isReferredBy(page, application)).toBe(true);
  });

  it.each([
    ["myserver.example", "https://myserver.example/map"],
    ["MyServer.example", "http://myserver.example"],
    ["myserver.example/app", "https://myserver.example/app/map"],
    ["localhost:3000", "http://localhost:3000/"],
    ["[::1]:3000", "http://[0::1]:3000/"],
  ])("to the host %s: %s", (application, page) => {
    expect(isReferredBy(page, application)).toBe(true);
  });

  // Sent by Esri's clients for Node and Python.
  it.each([
    ["@esri/arcgis-rest-js", "@esri/arcgis-rest-js"],
    ["http", "http"],
    ["My Desktop App", "my desktop app"],
  ])("to the text %s: %s", (application, page) => {
    expect(isReferredBy(page, application)).toBe(true);
  });
});

describe("a page does not belong", () => {
  it.each([
    ["https://myserver.example", undefined],
    ["https://myserver.example", ""],
    ["https://myserver.example", "http://myserver.example/"],
    ["https://myserver.example", "https://myserver.example:444/"],
    ["https://myserver.example", "https://myserver.example.evil.example/"],
    ["https://myserver.example", "https://notmyserver.example/"],
    ["https://myserver.example", "https://myserver.example@evil.example/"],
    ["https://myserver.example", "https://myserver.example:443@evil.example/"],
    ["https://myserver.example", "https://user@myserver.example/"],
    ["https://myserver.example", "https://evil.example\\@myserver.example/"],
    ["https://myserver.example", "https://myserver.example\\@evil.example/"],
    ["https://myserver.example", "https://evil.example/?https://myserver.example"],
    ["https://myserver.example", "https://evil.example#@myserver.example/"],
    ["https://myserver.example", "https://mÿserver.example/"],
    ["https://myserver.example/app", "https://myserver.example/apple"],
    ["https://myserver.example/app", "https://myserver.example/App"],
    ["https://myserver.example/app", "https://myserver.example/"],
    ["https://myserver.example/app", "https://myserver.example/app/../other"],
    ["https://myserver.example/app", "https://myserver.example/app/%2e%2e/other"],
    ["myserver.example", "https://myserver.example.evil.example/"],
    ["myserver.example", "https://evil.example/myserver.example"],
    ["myserver.example", "https://myserver.example:8443/"],
    ["localhost:3000", "http://localhost/"],
    ["@esri/arcgis-rest-js", "https://esri/arcgis-rest-js"],
    ["app://myserver.example", "https://app//myserver.example"],
    ["http", "https"],
  ])("to %s: %s", (application, page) => {
    expect(isReferredBy(page, application)).toBe(false);
  });

  it("that is longer than any address", () => {
    const page = (length: number) => "https://myserver.example/".padEnd(length, "x");
    expect(isReferredBy(page(MAX_URL), "https://myserver.example")).toBe(true);
    expect(isReferredBy(page(MAX_URL + 1), "https://myserver.example")).toBe(false);
  });
});
