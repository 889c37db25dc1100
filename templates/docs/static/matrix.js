"use strict";
(() => {
  const filter = document.getElementById("page:filter");
  const only = document.getElementById("page:only");
  const release = document.getElementById("page:release"); // none where the spec names no releases
  const tables = Array.from(document.querySelectorAll("section.feature"), (section) => ({
    feature: section.dataset.feature,
    section,
    select: section.querySelector("select[data-version]"),
    answer: section.querySelector(".answer"),
    rows: Array.from(section.querySelectorAll("tbody tr:not(.section)")),
    columns: Array.from(section.querySelectorAll("th[data-from]")),
    bounds: new Map(
      Array.from(section.querySelectorAll("[data-release]"), ({ dataset }) => [dataset.release, Number(dataset.atLeast)]),
    ),
  }));

  // What is known of the server's version of a feature: an exact version, or the lowest one that
  // its release can have (0: nothing is known). Null where the reader has chosen neither.
  function serverOf(table) {
    if (table.select && table.select.value) return { version: Number(table.select.value), exact: true };
    if (!release || !release.value) return null;
    return { version: table.bounds.get(release.value) || 0, exact: false };
  }

  // Versions only grow, so what a lower bound has dropped is gone, and what it has may be dropped yet.
  function standing(row, server) {
    const { since, until } = row.dataset;
    if (since === undefined || server === null) return "unsaid";
    if (until !== undefined && Number(until) <= server.version) return "gone";
    if (Number(since) > server.version) return server.exact ? "late" : "unknown";
    return until !== undefined && !server.exact ? "unknown" : "there";
  }

  function lacks(row, server) {
    return ["late", "gone"].includes(standing(row, server));
  }

  // A tag in words beside the colour, which not everybody sees.
  function mark(row, server) {
    const is = standing(row, server);
    row.classList.toggle("lacks", lacks(row, server));
    row.classList.toggle("unknown", is === "unknown");
    const old = row.querySelector(".needs");
    if (old) old.remove();
    const { since, until } = row.dataset;
    const words = { late: `needs ${since}`, gone: `gone in ${until}`, unknown: "unknown" }[is];
    if (words === undefined) return;
    const tag = document.createElement("span");
    tag.className = "needs";
    tag.textContent = words;
    row.querySelector("th a").after(tag);
  }

  function tell(table, server) {
    if (server === null) {
      table.answer.textContent = "";
      return;
    }
    if (!server.version) {
      table.answer.textContent = `Nothing is known of ${table.feature} in ${release.value}.`;
      return;
    }
    const stated = table.rows.filter((row) => row.dataset.since !== undefined);
    const kinds = [
      ["operations", stated.filter((row) => row.dataset.kind === "operation")],
      ["later parts", stated.filter((row) => row.dataset.kind !== "operation")],
    ];
    const words = kinds.map(([name, rows]) => {
      const has = rows.filter((row) => standing(row, server) === "there").length;
      return `${has} of ${rows.length} ${name}`;
    });
    const unsaid = table.rows.filter(
      (row) => row.dataset.kind === "operation" && row.dataset.since === undefined && !("context" in row.dataset),
    ).length;
    const unknown = stated.filter((row) => standing(row, server) === "unknown").length;
    const subject = server.exact
      ? `${table.feature} ${server.version} has`
      : `${release.value} has ${table.feature} ${server.version} or later, and with it`;
    const open = unknown ? `; of ${unknown} more it is unknown` : "";
    const rest = unsaid ? `; ${unsaid} more operations state no version` : "";
    table.answer.textContent = `${subject} ${words.join(" and ")}${open}${rest}.`;
  }

  // The last column that begins at the version or before it.
  function markColumn(table, server) {
    const version = server !== null && server.exact ? server.version : 0;
    const before = table.columns.filter((column) => Number(column.dataset.from) <= version);
    const mine = before[before.length - 1];
    for (const column of table.columns) column.classList.toggle("mine", column === mine);
  }

  // An operation stays while one of its parts does, so that no part stands alone.
  function filterRows(table, server) {
    const text = filter.value.trim().toLowerCase();
    let head = null;
    let headMatches = false;
    for (const row of table.rows) {
      const kept = !(only.checked && lacks(row, server));
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
      const server = serverOf(table);
      for (const row of table.rows) mark(row, server);
      markColumn(table, server);
      if (table.answer) tell(table, server);
      filterRows(table, server);
    }
  }

  // matrix.html#interactions=8&queues=2 says which versions are chosen, page:release=2016+R3 which release.
  function read() {
    const chosen = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
    let first = null;
    const name = chosen.get("page:release");
    if (release && name !== null) {
      const isKnown = Array.from(release.options).some((option) => option.value === name);
      release.value = isKnown ? name : "";
    }
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
    if (release && release.value) chosen.set("page:release", release.value);
    for (const table of tables) {
      if (table.select && table.select.value) chosen.set(table.feature, table.select.value);
    }
    history.replaceState(null, "", `#${chosen}`);
  }

  for (const select of [release, ...tables.map((table) => table.select)]) {
    if (!select) continue;
    select.addEventListener("change", () => {
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
