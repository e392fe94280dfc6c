// Filters the lists of a report, and opens what a link leads to. All of it can be read without.
const form = document.querySelector("form");
const output = form.querySelector("output");
const entries = [...document.querySelectorAll(".result, .rule")].map((element) => ({
  element,
  kind: element.classList.contains("result") ? "result" : "rule",
  words: element.textContent.toLowerCase(),
  status: element.dataset.status,
  operations: element.dataset.operations.split(" "),
}));
const lists = {
  result: document.getElementById("scenarios"),
  rule: document.getElementById("rules"),
};

function choose() {
  const data = new FormData(form);
  const wanted = data.get("text").toLowerCase().split(/\s+/).filter(Boolean);
  const operation = data.get("operation");
  const shown = { result: 0, rule: 0 };
  for (const { element, kind, words, status, operations } of entries) {
    const statuses = data.getAll(kind);
    element.hidden = !(
      wanted.every((word) => words.includes(word)) &&
      (operation === "" || operations.includes(operation)) &&
      (statuses.length === 0 || statuses.includes(status))
    );
    if (!element.hidden) shown[kind] += 1;
  }
  output.value = `${shown.result} scenarios, ${shown.rule} rules`;
}

/** Shows the lists that a filter is about. */
function change({ target }) {
  choose();
  for (const kind of ["result", "rule"]) {
    if (lists[kind] && (target.name === kind || !(target.name in lists))) lists[kind].open = true;
  }
}

function follow() {
  const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!entry?.matches("details")) return;
  if (entry.hidden) form.reset();
  choose();
  for (let at = entry; at; at = at.parentElement) if (at.matches("details")) at.open = true;
  entry.scrollIntoView();
  entry.querySelector("summary").focus({ preventScroll: true });
}

form.addEventListener("input", change);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(choose));
addEventListener("hashchange", follow);
form.hidden = false;
choose();
follow();
