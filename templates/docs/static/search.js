"use strict";
// search_data.js has all names, search_words.js the words about them; generator/docs/search.py describes both.
(() => {
  const SHOWN = 200;
  const list = document.getElementById("page:entries");
  const status = document.getElementById("page:found");
  const field = document.getElementById("page:search");
  const total = status.textContent;
  const entries = [];

  // Names of the client and of the API are found by each other: queue_id is queueID.
  const normal = (text) => text.toLowerCase().replace(/[_-]/g, "");

  function add(kind, name, detail, href, words) {
    const key = normal(name);
    entries.push({ kind, name, detail, href, key, all: `${kind} ${key} ${normal(detail)} ${normal(words)}` });
  }

  // What has a page or a heading of its own comes before the parts of it.
  const { pages, relations } = SEARCH_DATA;
  const place = (name, anchor) => (anchor === 0 ? name.replace(/^client\./, "") : anchor);
  for (const [at, [kind, name, detail, page, stated]] of SEARCH_DATA.entries.entries()) {
    const anchor = place(name, stated);
    add(kind, name, detail, anchor ? `${pages[page]}#${anchor}` : pages[page], SEARCH_WORDS[at]);
  }
  for (const [, holder, , page, stated, ...groups] of SEARCH_DATA.entries) {
    const anchor = place(holder, stated);
    for (const [number, beginning, ...parts] of groups) {
      const [kind, relation] = relations[number];
      for (const part of parts) {
        const [name, end] = Array.isArray(part) ? part : [part, part];
        add(kind, name, `${relation} ${holder}`, `${pages[page]}#${anchor}${beginning}${end}`, "");
      }
    }
  }

  // Whole names come first, as they are written before those that differ in case; then names that end so behind a
  // dot and headings of guides, beginnings, and the rest; the order above decides among equals.
  const RANKS = 6;
  function rank(entry, words, written) {
    for (const word of words) if (!entry.all.includes(word)) return -1;
    const whole = words.join(" ");
    if (entry.name === written) return 0;
    if (entry.key === whole) return 1;
    if (entry.key.endsWith(`.${whole}`) || (entry.kind === "guide" && entry.key.includes(whole))) return 2;
    if (entry.key.startsWith(whole)) return 3;
    return entry.key.includes(words[0]) ? 4 : 5;
  }

  function item({ kind, name, detail, href }) {
    const [line, label, link, rest] = ["li", "span", "a", "span"].map((tag) => document.createElement(tag));
    label.className = "kind";
    label.textContent = kind;
    link.href = href;
    link.textContent = name;
    rest.className = "muted";
    rest.textContent = detail;
    line.append(label, " ", link, " ", rest);
    return line;
  }

  function search() {
    const written = field.value.trim();
    // A class of the client has the name of its type.
    const words = normal(written).replace(/^(icws\.)?models\./, "").split(/\s+/).filter(Boolean);
    const byRank = Array.from({ length: RANKS }, () => []);
    if (words.length) {
      for (const entry of entries) {
        const at = rank(entry, words, written);
        if (at >= 0) byRank[at].push(entry);
      }
    }
    const found = byRank.flat();
    list.replaceChildren(...found.slice(0, SHOWN).map(item));
    const rest = found.length > SHOWN ? `; the first ${SHOWN} are shown` : "";
    status.textContent = words.length ? `${found.length} of ${entries.length} names${rest}` : total;
  }

  field.value = new URLSearchParams(location.search).get("q") || "";
  field.addEventListener("input", search);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("a");
    if (first) first.focus();
  });
  search();
  field.focus();
})();
