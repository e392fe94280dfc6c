import { prove } from "./proof.ts";

prove("house/source-used", [
  {
    title: "a source is cited",
    at: "/x-sources/trial",
    becomes: { title: "Trial", url: "https://docs.example/trial" },
    problem: "Nothing cites the source `trial`: add the rules that its page states, or remove it.",
  },
]);
