// Filters the entries of a report, and opens the one that a link leads to. All of it can be read without.
const form = document.querySelector("form");
const entries = [...document.querySelectorAll(".entry")].map((element) => ({
  element,
  words: element.textContent.toLowerCase(),
  status: element.dataset.status,
  rule: element.dataset.rules.split(" "),
  operation: element.dataset.operations.split(" "),
}));
const filters = ["text", "status", "rule", "operation"];

function choose() {
  const { text, status, rule, operation } = Object.fromEntries(new FormData(form));
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const entry of entries) {
    entry.element.hidden = !(
      wanted.every((word) => entry.words.includes(word)) &&
      (status === "" || entry.status === status) &&
      (rule === "" || entry.rule.includes(rule)) &&
      (operation === "" || entry.operation.includes(operation))
    );
  }
  const shown = document.querySelectorAll(".result:not([hidden])").length;
  form.querySelector("output").value =
    `${shown} of ${document.querySelectorAll(".result").length} scenarios, ` +
    `${document.querySelectorAll(".rule:not([hidden])").length} of ${document.querySelectorAll(".rule").length} rules`;
}

function follow() {
  const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!entry?.classList.contains("entry")) return;
  if (entry.hidden) form.reset();
  choose();
  entry.open = true;
  entry.scrollIntoView();
  entry.querySelector("summary").focus({ preventScroll: true });
}

for (const name of filters) form.elements[name].addEventListener("input", choose);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(choose));
addEventListener("hashchange", follow);
form.hidden = false;
choose();
follow();
