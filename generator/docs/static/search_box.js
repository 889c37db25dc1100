"use strict";
// The search of every page: results below the field of the header, or in the list of the search page. The data are
// loaded when the field is first used; as scripts, since a page that is opened from the disk can load nothing else.
(() => {
  const FILES = ["search_names.js", "search_words.js", "search.js"];
  const SHOWN_BELOW_FIELD = 8;
  const SHOWN_IN_LIST = 60;
  const folder = new URL(".", document.currentScript.src);
  const root = new URL("..", folder);
  const field = document.getElementById("page:search");
  const list = document.getElementById("page:entries"); // the search page's
  const status = document.getElementById(list ? "page:found" : "page:hits");
  const box = document.getElementById("page:results");
  const untold = status.textContent;
  let loading = null;
  let active = -1;
  let isDue = false;

  const load = () => (loading ||= FILES.reduce((before, name) => before.then(() => script(name)), Promise.resolve()));

  function script(name) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = new URL(name, folder).href;
      element.addEventListener("load", resolve);
      element.addEventListener("error", reject);
      document.head.append(element);
    });
  }

  function span(name, text) {
    const element = document.createElement("span");
    element.className = name;
    element.textContent = text;
    return element;
  }

  // A long name is broken where its words begin.
  function breaks(className, name) {
    const element = span(className, "");
    name.split(/(?<=[/.:_])|(?<=[a-z0-9])(?=[A-Z])/).forEach((part, at) => {
      if (at) element.append(document.createElement("wbr"));
      element.append(part);
    });
    return element;
  }

  function fill(link, { kind, name, detail, href }) {
    link.href = new URL(href, root).href;
    const names = [breaks("name", name), " ", span("kind", kind), " ", breaks("muted", detail)];
    link.replaceChildren(...names);
    return link;
  }

  function inList(result) {
    const line = document.createElement("li");
    line.append(fill(document.createElement("a"), result));
    return line;
  }

  function option(result, at) {
    const link = fill(document.createElement("a"), result);
    link.id = `page:result.${at}`;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    return link;
  }

  function told({ count, results, note }) {
    const rest = count > results.length ? `; the first ${results.length} are shown` : "";
    return `${note}${count} of ${SEARCH.count} names${rest}`;
  }

  // On the search page all is in its list; elsewhere the best results open below the field.
  function show() {
    isDue = false;
    const isAsked = field.value.trim() !== "";
    const answer = SEARCH.find(field.value, list ? SHOWN_IN_LIST : SHOWN_BELOW_FIELD);
    status.textContent = isAsked ? told(answer) : untold;
    if (list) {
      list.replaceChildren(...answer.results.map(inList));
      return;
    }
    box.querySelector("[role=listbox]").replaceChildren(...answer.results.map(option));
    activate(-1);
    open(isAsked);
  }

  // Several letters that come at once are one search.
  function search() {
    if (isDue) return;
    isDue = true;
    load().then(() => requestAnimationFrame(show));
  }

  function open(isOpen) {
    box.hidden = !isOpen;
    field.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) activate(-1);
  }

  const options = () => Array.from(box.querySelectorAll("[role=option]"));

  function activate(at) {
    const all = options();
    active = at;
    for (const [number, one] of all.entries()) one.setAttribute("aria-selected", String(number === at));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", all[at].id);
      all[at].scrollIntoView({ block: "nearest" });
    }
  }

  // Down from the last result, and up from the first, leads back to the field.
  function move(by) {
    const number = options().length;
    if (box.hidden) search();
    else if (number) activate(((active + 1 + by + number + 1) % (number + 1)) - 1);
  }

  function onKey(event) {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Enter" && active >= 0) options()[active].click();
    else if (key === "Escape" && !box.hidden) open(false);
    else return;
    event.preventDefault();
  }

  field.addEventListener("focus", load);
  field.addEventListener("input", search);
  if (list) {
    field.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const first = list.querySelector("a");
      if (first) first.focus();
    });
    field.value = new URLSearchParams(location.search).get("q") || "";
    search();
    field.focus();
    return;
  }
  // It opens results only where scripts run.
  const said = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "page:options" };
  field.type = "text";
  for (const [name, value] of Object.entries(said)) field.setAttribute(name, value);
  field.addEventListener("keydown", onKey);
  field.form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!field.form.contains(relatedTarget)) open(false);
  });
  // A click on a result, and on the border of the box, leaves the field its focus.
  box.addEventListener("mousedown", (event) => event.preventDefault());
})();
