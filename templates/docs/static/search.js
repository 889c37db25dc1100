"use strict";
// search_data.js says which names there are; generator/docs/search.py describes its form.
(() => {
  const SHOWN = 200;
  const list = document.getElementById("page:entries");
  const status = document.getElementById("page:found");
  const field = document.getElementById("page:search");
  const total = status.textContent;
  const entries = [];

  function add(kind, name, detail, href) {
    const lower = name.toLowerCase();
    entries.push({ kind, name, detail, href, lower, all: `${kind} ${lower} ${detail.toLowerCase()}` });
  }

  // What has a page or a heading of its own comes before the parts of it.
  const { pages, relations } = SEARCH_DATA;
  for (const [kind, name, detail, page, anchor] of SEARCH_DATA.entries) {
    add(kind, name, detail, anchor ? `${pages[page]}#${anchor}` : pages[page]);
  }
  for (const [, holder, , page, anchor, ...groups] of SEARCH_DATA.entries) {
    for (const [number, beginning, ...parts] of groups) {
      const [kind, relation] = relations[number];
      for (const part of parts) {
        const [name, end] = Array.isArray(part) ? part : [part, part];
        add(kind, name, `${relation} ${holder}`, `${pages[page]}#${anchor}${beginning}${end}`);
      }
    }
  }

  // Whole names come before beginnings, beginnings before the rest, and the order above decides.
  function rank(entry, words) {
    if (!words.every((word) => entry.all.includes(word))) return -1;
    if (entry.lower === words.join(" ")) return 0;
    if (entry.lower.startsWith(words[0])) return 1;
    return entry.lower.includes(words[0]) ? 2 : 3;
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
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const byRank = [[], [], [], []];
    if (words.length) {
      for (const entry of entries) (byRank[rank(entry, words)] || []).push(entry);
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
