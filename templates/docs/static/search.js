"use strict";
(() => {
  const list = document.getElementById("page:entries");
  const status = document.getElementById("page:found");
  const field = document.getElementById("page:search");
  const total = status.textContent;
  const entries = Array.from(list.children, (item, order) => ({
    item,
    order,
    name: item.querySelector("a").textContent.toLowerCase(),
    all: item.textContent.toLowerCase(),
  }));

  // Whole names come before beginnings, beginnings before the rest, and the page's order decides.
  function rank(entry, words) {
    if (!words.every((word) => entry.all.includes(word))) return -1;
    if (entry.name === words.join(" ")) return 0;
    if (entry.name.startsWith(words[0])) return 1;
    return entry.name.includes(words[0]) ? 2 : 3;
  }

  function search() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const ranked = entries.map((entry) => ({ ...entry, rank: words.length ? rank(entry, words) : 0 }));
    ranked.sort((one, other) => one.rank - other.rank || one.order - other.order);
    for (const entry of ranked) entry.item.hidden = entry.rank < 0;
    list.append(...ranked.map((entry) => entry.item));
    const found = ranked.filter((entry) => entry.rank >= 0).length;
    status.textContent = words.length ? `${found} of ${entries.length} names` : total;
  }

  field.value = new URLSearchParams(location.search).get("q") || "";
  field.addEventListener("input", search);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("li:not([hidden]) a");
    if (first) first.focus();
  });
  search();
  field.focus();
})();
