/** Keeps long texts short where people read them. */

/** The beginning of a text, and how much is left out. Secrets must be removed before. */
export const brief = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text.slice(0, length)}… (${text.length - length} characters more)`;
