/** `generated/controlCalls.ts`: where each operation of the control API is. */
import type { ControlContract } from "./validators.ts";

export function controlCallsModule({ paths }: ControlContract): string {
  const calls = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const { operationId, responses } = (operation ?? {}) as {
        readonly operationId?: string;
        readonly responses?: Readonly<Record<string, { readonly content?: object }>>;
      };
      const isStream = "text/event-stream" in (responses?.["200"]?.content ?? {});
      return operationId !== undefined && !isStream
        ? [[operationId, [method.toUpperCase(), path]] as const]
        : [];
    }),
  );
  return `/** Method and path of each operation of the control API that responds with JSON. */
export const controlCalls = ${JSON.stringify(Object.fromEntries(calls), null, 1)} as const;
`;
}
