/** Who and what a target supplies to scenarios. */
import type * as v from "valibot";
import {
  type AccountName,
  ORGANIZATIONS,
  type OrganizationName,
  type targetSchema,
} from "./targetSchema.ts";

type TargetFile = v.InferOutput<ReturnType<typeof targetSchema>>;

/** The accounts and listings that a target supplies; what is absent makes scenarios unsupported. */
export type Cast = Readonly<Omit<TargetFile, "$schema" | "portal" | "allow">>;

export type Account = Readonly<Required<Cast["accounts"]>[AccountName]>;

export type Application = NonNullable<Cast["application"]>;

/** The organization that a user of the cast belongs to, as the name of the account says; undefined for anybody else. */
export function organizationOf({ accounts }: Cast, username: string): OrganizationName | undefined {
  const [name = ""] =
    Object.entries(accounts).find(([, account]) => account.username === username) ?? [];
  return ORGANIZATIONS.find((organization) => name.startsWith(organization));
}
