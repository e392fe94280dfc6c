/** Plays scenarios against the portal of a target file, and ends without warning after the first trial. */

import { run } from "../../runner/run.ts";
import { expressInterest } from "../../scenarios/expressInterest.ts";
import { readTargetFile } from "../targetFile.ts";
import { portal } from "./portal.ts";

const [, , file = "", folder, timeout] = process.argv;

const fetch: typeof globalThis.fetch = async (input, init) => {
  const response = await globalThis.fetch(input, init);
  if (String(input).endsWith("/trial")) process.kill(process.pid, "SIGKILL");
  return response;
};
const options = { fetch, timeout: Number(timeout) };
const target = await portal(readTargetFile(file, process.env), { folder, ...options });
await run(target, { scenarios: expressInterest, ...options });
