/** `generated/controlCalls.ts`: where each operation of the control API is. */
import { type ControlContract, controlOperations } from "../model/control.ts";

export function controlCallsModule(control: ControlContract): string {
  const calls = controlOperations(control)
    .filter(({ responses }) => !("text/event-stream" in (responses["200"]?.content ?? {})))
    .map(({ operationId, method, path }) => [operationId, [method, path]] as const);
  return `/** Method and path of each operation of the control API that responds with JSON. */
export const controlCalls = ${JSON.stringify(Object.fromEntries(calls), null, 1)} as const;
`;
}
