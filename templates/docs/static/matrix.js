"use strict";
// The overview (matrix.html) has all features, and figures of each; a feature's page has its rows.
(() => {
  const filter = document.getElementById("page:filter"); // on the page of a feature only
  const only = document.getElementById("page:only");
  const tables = Array.from(document.querySelectorAll(".feature"), (section) => {
    const rows = Array.from(section.querySelectorAll("tr[data-kind]"));
    return {
      feature: section.dataset.feature,
      section,
      select: section.querySelector("select[data-version]"),
      answer: section.querySelector(".answer"),
      rows,
      figures: section.dataset.figures ? JSON.parse(section.dataset.figures) : rows.filter(isCounted).map(figure),
      columns: Array.from(section.querySelectorAll("th[data-from]")),
    };
  });

  function isCounted(row) {
    return !("context" in row.dataset);
  }

  // A row as the overview has it: kind, since, obsolete, number of such rows.
  function figure(row) {
    const { kind, since, until } = row.dataset;
    const number = (text) => (text === undefined ? null : Number(text));
    return [kind === "operation" ? kind : "part", number(since), number(until), 1];
  }

  function lacks(since, until, version) {
    if (since === null || version === "") return false;
    return since > Number(version) || (until !== null && until <= Number(version));
  }

  function rowLacks(row, version) {
    const [, since, until] = figure(row);
    return lacks(since, until, version);
  }

  // A tag in words beside the colour, which not everybody sees.
  function mark(row, version) {
    const lacking = rowLacks(row, version);
    row.classList.toggle("lacks", lacking);
    const old = row.querySelector(".needs");
    if (old) old.remove();
    if (!lacking) return;
    const tag = document.createElement("span");
    const tooOld = Number(row.dataset.since) > Number(version);
    tag.className = "needs";
    tag.textContent = tooOld ? `needs ${row.dataset.since}` : `gone in ${row.dataset.until}`;
    row.querySelector("th a").after(tag);
  }

  function sum(figures) {
    return figures.reduce((total, [, , , number]) => total + number, 0);
  }

  function tell(table, version) {
    if (version === "") {
      table.answer.textContent = "";
      return;
    }
    const stated = table.figures.filter(([, since]) => since !== null);
    const words = [["operation", "operations"], ["part", "later parts"]].map(([kind, name]) => {
      const every = stated.filter((one) => one[0] === kind);
      const there = every.filter(([, since, until]) => !lacks(since, until, version));
      return `${sum(there)} of ${sum(every)} ${name}`;
    });
    const unsaid = sum(table.figures.filter(([kind, since]) => kind === "operation" && since === null));
    const rest = unsaid ? `; ${unsaid} more operations state no version` : "";
    table.answer.textContent = `${table.feature} ${version} has ${words.join(" and ")}${rest}.`;
  }

  // The last column that begins at the version or before it.
  function markColumn(table, version) {
    const before = table.columns.filter((column) => Number(column.dataset.from) <= Number(version));
    const mine = version === "" ? undefined : before[before.length - 1];
    for (const column of table.columns) column.classList.toggle("mine", column === mine);
  }

  // An operation stays while one of its parts does, so that no part stands alone.
  function filterRows(table, version) {
    const text = filter.value.trim().toLowerCase();
    let head = null;
    let headMatches = false;
    for (const row of table.rows) {
      const kept = !(only.checked && rowLacks(row, version));
      const matches = row.querySelector("th").textContent.toLowerCase().includes(text);
      if (row.classList.contains("head")) {
        head = row;
        headMatches = matches;
        row.hidden = !(kept && matches);
      } else {
        row.hidden = !(kept && (matches || headMatches));
        if (!row.hidden && head) head.hidden = false;
      }
    }
    for (const body of table.section.querySelectorAll("tbody")) {
      body.hidden = !body.querySelector("tr:not(.section):not([hidden])");
    }
  }

  function show() {
    for (const table of tables) {
      const version = table.select ? table.select.value : "";
      for (const row of table.rows) mark(row, version);
      markColumn(table, version);
      if (table.answer) tell(table, version);
      if (filter) filterRows(table, version);
    }
    for (const link of document.querySelectorAll("a[data-keeps-choice]")) link.hash = chosen().toString();
  }

  // #interactions=8&queues=2 says which versions are chosen, those of features on other pages too.
  function chosen() {
    return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  }

  function read() {
    const versions = chosen();
    for (const table of tables) {
      const version = versions.get(table.feature);
      if (version === null || !table.select) continue;
      const values = Array.from(table.select.options, (option) => option.value);
      const highest = values[values.length - 1];
      if (!/^\d+$/.test(version)) continue;
      table.select.value = values.includes(version) ? version : Number(version) > Number(highest) ? highest : "";
    }
  }

  function remember() {
    const versions = chosen();
    for (const table of tables) {
      if (table.select && table.select.value) versions.set(table.feature, table.select.value);
      else versions.delete(table.feature);
    }
    history.replaceState(null, "", `#${versions}`);
  }

  for (const table of tables) {
    if (!table.select) continue;
    table.select.addEventListener("change", () => {
      remember();
      show();
    });
  }
  if (filter) {
    filter.addEventListener("input", show);
    only.addEventListener("change", show);
  }
  window.addEventListener("hashchange", () => {
    read();
    show();
  });
  read();
  show();
})();
