"use strict";
// The overview (matrix.html) has all features, and figures of each; a feature's page has its rows.
(() => {
  const filter = document.getElementById("page:filter"); // on the page of a feature only
  const only = document.getElementById("page:only");
  const release = document.getElementById("page:release"); // none where the spec names no releases
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
      bounds: new Map(
        Array.from(section.querySelectorAll("[data-release]"), ({ dataset }) => [dataset.release, Number(dataset.atLeast)]),
      ),
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

  // What is known of the server's version of a feature: an exact version, or the lowest one that
  // its release can have (0: nothing is known), and exactly 0 of a feature that came later. Null where the reader has chosen neither.
  function serverOf(table) {
    if (table.select && table.select.value) return { version: Number(table.select.value), exact: true };
    if (!release || !release.value) return null;
    const least = table.bounds.get(release.value);
    return { version: least || 0, exact: least === 0 };
  }

  // Versions only grow, so what a lower bound has dropped is gone, and what it has may be dropped yet.
  function standing([, since, until], server) {
    if (since === null || server === null) return "unsaid";
    if (until !== null && until <= server.version) return "gone";
    if (since > server.version) return server.exact ? "late" : "unknown";
    return until !== null && !server.exact ? "unknown" : "there";
  }

  function lacks(row, server) {
    return ["late", "gone"].includes(standing(figure(row), server));
  }

  // A tag in words beside the colour, which not everybody sees.
  function mark(row, server) {
    const is = standing(figure(row), server);
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

  function sum(figures) {
    return figures.reduce((total, [, , , number]) => total + number, 0);
  }

  function tell(table, server) {
    if (server === null) {
      table.answer.textContent = "";
      return;
    }
    if (!server.version && server.exact) {
      table.answer.textContent = `${release.value} does not have ${table.feature}: it came with a later release.`;
      return;
    }
    if (!server.version) {
      table.answer.textContent = `Nothing is known of ${table.feature} in ${release.value}.`;
      return;
    }
    const stated = table.figures.filter(([, since]) => since !== null);
    const words = [["operation", "operations"], ["part", "later parts"]].map(([kind, name]) => {
      const every = stated.filter((one) => one[0] === kind);
      const there = every.filter((one) => standing(one, server) === "there");
      return `${sum(there)} of ${sum(every)} ${name}`;
    });
    const unsaid = sum(table.figures.filter(([kind, since]) => kind === "operation" && since === null));
    const unknown = sum(stated.filter((one) => standing(one, server) === "unknown"));
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
      if (filter) filterRows(table, server);
    }
    for (const link of document.querySelectorAll("a[data-keeps-choice]")) link.hash = chosen().toString();
  }

  // #interactions=8&queues=2 says which versions are chosen, those of features on other pages too,
  // and page:release=2016+R3 which release.
  function chosen() {
    return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  }

  function read() {
    const versions = chosen();
    const name = versions.get("page:release");
    if (release && name !== null) {
      const isKnown = Array.from(release.options).some((option) => option.value === name);
      release.value = isKnown ? name : "";
    }
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
    const keep = (name, select) => (select.value ? versions.set(name, select.value) : versions.delete(name));
    if (release) keep("page:release", release);
    for (const table of tables) {
      if (table.select) keep(table.feature, table.select);
    }
    history.replaceState(null, "", `#${versions}`);
  }

  for (const select of [release, ...tables.map((table) => table.select)]) {
    if (!select) continue;
    select.addEventListener("change", () => {
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
