/** A command that sends a request again. */
import type { Exchange } from "../model/exchange.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

export function curl({ method, url, headers, body }: Exchange["request"]): string {
  const header = Object.entries(headers)
    // curl sends it by itself with the data of a form.
    .filter(([name]) => name !== "Content-Type")
    .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const data = method === "POST" ? [`--data ${quoted(body ?? "")}`] : [];
  return ["curl", quoted(url), ...header, ...data].join(" ");
}
