/** Texts and times as the console shows them. */
import { html } from "hono/html";
import { DAY, END_OF_TIME, HOUR, MINUTE } from "../domain/time.ts";
import type { Markup } from "../pages/markup.ts";

const isDate = (ms: number): boolean => Number.isFinite(ms) && Math.abs(ms) <= END_OF_TIME;

/** Returns "26 Nov 2026, 03:09" in UTC, with seconds on request. */
export function dateTime(ms: number, seconds = false): Markup | string {
  if (!isDate(ms)) return String(ms);
  return html`<time datetime="${new Date(ms).toISOString()}">${dateText(ms, seconds)}</time>`;
}

/** Returns the time of a recent request: without the date, if that is the date of `now`. */
export function timeOfDay(ms: number, now: number): Markup | string {
  if (!isDate(ms)) return String(ms);
  const text = dateText(ms, true);
  const isToday = dateText(now).split(",")[0] === text.split(",")[0];
  return html`<time datetime="${new Date(ms).toISOString()}" title="${text} UTC">${isToday ? text.split(", ")[1] : text}</time>`;
}

const FORMAT = new Intl.DateTimeFormat("en-GB", {
  ...{ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
  ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
});

export function dateText(ms: number, seconds = false): string {
  const text = FORMAT.format(ms);
  return seconds ? text : text.slice(0, -":00".length);
}

/** Returns "in 3 days" or "2 hours ago". */
export function distance(ms: number, now: number): string {
  const span = Math.abs(ms - now);
  const [unit, size] =
    span < HOUR
      ? (["minute", MINUTE] as const)
      : span < 2 * DAY
        ? (["hour", HOUR] as const)
        : (["day", DAY] as const);
  const count = Math.round(span / size);
  if (count === 0) return "now";
  const amount = `${count.toLocaleString("en")} ${unit}${count === 1 ? "" : "s"}`;
  return ms > now ? `in ${amount}` : `${amount} ago`;
}

/** Returns "1 request" or "3 requests". */
export const countOf = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** Returns a duration such as "1.8 ms". */
export const duration = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;

/** Returns HTML of a vendor as plain text. */
export const plainText = (text: string | null | undefined): string =>
  (text ?? "")
    .slice(0, 10_000)
    .replaceAll(/<[^<>]*>/g, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();

/** A parsed JSON text, or undefined if it isn't JSON, for example because it was cut. */
export function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
