/** Checks of passwords that were right before. */
import { expect, it } from "vitest";
import { hashPassword, isPassword } from "./password.ts";

it("a password that was right is right again, and no other is, nor for another hash", async () => {
  const [hash, other] = [await hashPassword("first"), await hashPassword("second")];
  for (const _ of ["derived", "known"]) {
    expect(await isPassword("first", hash)).toBe(true);
    expect(await isPassword("second", hash)).toBe(false);
    expect(await isPassword("first", other)).toBe(false);
    expect(await isPassword("first")).toBe(false);
  }
});
