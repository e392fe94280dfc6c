/** The mock's sign-in page. It knows no accounts: its links lead back to the application with the contract's examples. */
import { outcomes } from "../../generated/outcomes.ts";

type Fields = Readonly<Record<string, string | undefined>>;

/** Returns the page as HTML. Undefined if it can't lead back, because `redirect_uri` isn't an address of the web. */
export function signInPage(fields: Fields): string | undefined {
  // Another scheme could run a script.
  if (!/^https?:\/\//.test(fields.redirect_uri ?? "") || !URL.canParse(fields.redirect_uri ?? ""))
    return undefined;
  const signedIn = fields.response_type === "token" ? "signedInForToken" : "signedInForCode";
  const link = (example: string, text: string) =>
    `<p><a href="${escaped(returnAddress(example, fields))}">${text}</a></p>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sign in</title>
<h1>Sign in</h1>
<p>This is a mock, so no account and no password is needed.</p>
${link(signedIn, "Sign in")}
${link("signInCancelled", "Cancel")}
</html>
`;
}

/** Returns where an example of `signIn` leads, as an address of this application. */
function returnAddress(example: string, { redirect_uri = "", state }: Fields): string {
  const value = outcomes.signIn[example]?.value as { readonly location?: string } | undefined;
  const shown = new URL(value?.location ?? redirect_uri);
  const isFragment = shown.hash !== "";
  const values = isFragment ? new URLSearchParams(shown.hash.slice(1)) : shown.searchParams;
  if (state === undefined) values.delete("state");
  else values.set("state", state);
  const address = new URL(redirect_uri);
  if (isFragment) address.hash = values.toString();
  else for (const [name, value] of values) address.searchParams.set(name, value);
  return address.href;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
