/** Keeps long texts short where people read them. */

/** The beginning of a text, and how much of it was left out. Whatever is secret has to be blank before it is cut. */
export const brief = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text.slice(0, length)}… (${text.length - length} characters more)`;
