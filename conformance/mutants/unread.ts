/** Fields of printed examples that may have any value unnoticed, each with the reason. */
export const unread: Readonly<Record<string, string>> = {};
