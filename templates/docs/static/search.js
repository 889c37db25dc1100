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

  function add(kind, name, detail, href, words, isPart) {
    const key = normal(name);
    const shown = `${key} ${normal(detail)}`;
    entries.push({ kind, name, detail, href, key, isPart, shown, all: `${kind} ${shown} ${normal(words)}` });
  }

  // What has a page or a heading of its own comes before the parts of it.
  const { relations } = SEARCH_DATA;
  const pages = SEARCH_DATA.pages.map((page) => `${page}.html`);
  const place = (name, anchor) => (anchor === 0 ? name.replace(/^client\./, "") : anchor);
  for (const [at, [kind, name, detail, page, stated]] of SEARCH_DATA.entries.entries()) {
    const anchor = place(name, stated);
    add(kind, name, detail, anchor ? `${pages[page]}#${anchor}` : pages[page], SEARCH_WORDS[at], false);
  }
  for (const [, holder, , page, stated, ...groups] of SEARCH_DATA.entries) {
    const anchor = place(holder, stated);
    for (const [number, beginning, ...parts] of groups) {
      const [kind, relation] = relations[number];
      for (const part of parts) {
        const [name, end] = Array.isArray(part) ? part : [part, part];
        add(kind, name, `${relation} ${holder}`, `${pages[page]}#${anchor}${beginning}${end}`, "", true);
      }
    }
  }

  // In this order, that of the data among equals:
  // 0 names as they are written, of what has a page or a heading; 1 names that end so behind a dot, and headings of
  // guides with these words; 2 names of parts; 3 names that differ in case, hyphens and underscores; 4 beginnings;
  // 5 all words in what is shown, and guides that have the phrase; 6 the rest.
  const RANKS = 7;
  function rank(entry, { words, whole, written }) {
    for (const word of words) if (!entry.all.includes(word)) return -1;
    if (entry.name === written) return entry.isPart ? 2 : 0;
    if (entry.name.endsWith(`.${written}`)) return 1;
    const isGuide = entry.kind === "guide";
    if (isGuide && ` ${entry.key} `.includes(` ${whole} `)) return 1;
    if (entry.key === whole || entry.key.endsWith(`.${whole}`)) return 3;
    if (entry.key.startsWith(whole)) return 4;
    if (words.every((word) => entry.shown.includes(word)) || (isGuide && entry.all.includes(whole))) return 5;
    return 6;
  }

  function matches(written, words) {
    const asked = { words, whole: words.join(" "), written };
    const byRank = Array.from({ length: RANKS }, () => []);
    for (const entry of entries) {
      const at = rank(entry, asked);
      if (at >= 0) byRank[at].push(entry);
    }
    return byRank.flat();
  }

  // The number of letters to add, drop, replace or exchange with their neighbour; stops above the limit.
  function distance(one, other, limit) {
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row += 1) {
      const next = [row];
      for (let column = 1; column <= other.length; column += 1) {
        const isSame = one[row - 1] === other[column - 1];
        next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
        const isExchanged = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
        if (isExchanged) next[column] = Math.min(next[column], before[column - 2] + 1);
      }
      if (Math.min(...next) > limit) return limit + 1;
      [before, last] = [last, next];
    }
    return last[other.length];
  }

  // Names that a slip of the finger separates from what was typed, the nearest first.
  function similar(whole) {
    const limit = whole.length < 4 ? 0 : whole.length < 8 ? 1 : 2;
    const known = new Map();
    const byDistance = Array.from({ length: limit + 1 }, () => []);
    for (const entry of entries) {
      const key = entry.key.slice(entry.key.lastIndexOf(".") + 1);
      if (!known.has(key)) {
        known.set(key, Math.abs(key.length - whole.length) > limit ? limit + 1 : distance(whole, key, limit));
      }
      if (known.get(key) <= limit) byDistance[known.get(key)].push(entry);
    }
    return byDistance.flat();
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
    let found = words.length ? matches(written, words) : [];
    let note = "";
    if (words.length && found.every((entry) => entry.kind === "changelog")) {
      // A name that nothing has, such as watch_queue: its words, or a slip in it.
      const parts = written.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[\s._-]+/).map(normal).filter(Boolean);
      const more = parts.length > words.length ? matches(written, parts) : [];
      const nearest = more.length ? more : similar(words.join(""));
      if (nearest.length) {
        note = `Nothing has the name ${written}. `;
        found = nearest;
      }
    }
    list.replaceChildren(...found.slice(0, SHOWN).map(item));
    const rest = found.length > SHOWN ? `; the first ${SHOWN} are shown` : "";
    status.textContent = words.length ? `${note}${found.length} of ${entries.length} names${rest}` : total;
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
