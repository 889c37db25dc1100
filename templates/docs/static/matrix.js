"use strict";
(() => {
  const filter = document.getElementById("page:filter");
  const only = document.getElementById("page:only");
  const tables = Array.from(document.querySelectorAll("section.feature"), (section) => ({
    feature: section.dataset.feature,
    section,
    select: section.querySelector("select[data-version]"),
    answer: section.querySelector(".answer"),
    rows: Array.from(section.querySelectorAll("tbody tr:not(.section)")),
    columns: Array.from(section.querySelectorAll("th[data-from]")),
  }));

  function lacks(row, version) {
    const { since, until } = row.dataset;
    if (since === undefined || version === "") return false;
    return Number(since) > Number(version) || (until !== undefined && Number(until) <= Number(version));
  }

  // A tag in words beside the colour, which not everybody sees.
  function mark(row, version) {
    const lacking = lacks(row, version);
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

  function tell(table, version) {
    if (version === "") {
      table.answer.textContent = "";
      return;
    }
    const stated = table.rows.filter((row) => row.dataset.since !== undefined);
    const kinds = [
      ["operations", stated.filter((row) => row.dataset.kind === "operation")],
      ["later parts", stated.filter((row) => row.dataset.kind !== "operation")],
    ];
    const words = kinds.map(([name, rows]) => {
      const has = rows.filter((row) => !lacks(row, version)).length;
      return `${has} of ${rows.length} ${name}`;
    });
    const unsaid = table.rows.filter(
      (row) => row.dataset.kind === "operation" && row.dataset.since === undefined && !("context" in row.dataset),
    ).length;
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
      const kept = !(only.checked && lacks(row, version));
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
      filterRows(table, version);
    }
  }

  // matrix.html#interactions=8&queues=2 says which versions are chosen.
  function read() {
    const chosen = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
    let first = null;
    for (const table of tables) {
      const version = chosen.get(table.feature);
      if (version === null || !table.select) continue;
      const values = Array.from(table.select.options, (option) => option.value);
      const highest = values[values.length - 1];
      if (!/^\d+$/.test(version)) continue;
      table.select.value = values.includes(version) ? version : Number(version) > Number(highest) ? highest : "";
      first = first || table;
    }
    if (first) first.section.scrollIntoView();
  }

  function remember() {
    const chosen = new URLSearchParams();
    for (const table of tables) {
      if (table.select && table.select.value) chosen.set(table.feature, table.select.value);
    }
    history.replaceState(null, "", `#${chosen}`);
  }

  for (const table of tables) {
    if (!table.select) continue;
    table.select.addEventListener("change", () => {
      remember();
      show();
    });
  }
  filter.addEventListener("input", show);
  only.addEventListener("change", show);
  window.addEventListener("hashchange", () => {
    read();
    show();
  });
  read();
  show();
})();
