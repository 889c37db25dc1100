"use strict";
// Finds names and guides by what is typed. generator/docs/search_data.py describes the data.
const SEARCH = (() => {
  // The lower, the better; names that are equally good stand in the order of the data, short ones first.
  const RANKS = {
    written: 0, // a name as it is written, of what has a page or a heading
    tail: 1, // a name that ends so behind a dot; a heading of a guide with these words
    part: 2, // a part of that name, such as an argument or a property
    equal: 3, // names that differ in case, hyphens and underscores; headings of guides with words that begin so
    begins: 4, // beginnings of names
    wordStart: 5, // names in which a word begins so
    words: 6, // each word begins a word of the name, of its holder or of the kind
    text: 7, // ... or of the text about it
    inside: 8, // within words of names
    some: 9, // not all of the words, where nothing has all
  };
  const FEW = 5;
  const NONE = Object.keys(RANKS).length;
  // Words that tell nothing beside others, as in "how to log in".
  const FILLERS = new Set("a an and are as at be by do does for from how i in is it my of on or the to what with".split(" "));
  // How a word stands in a name.
  const [ABSENT, INSIDE, START] = [0, 1, 2];

  // Names of the client and of the API are found by each other: queue_id is queueID.
  const normal = (text) => text.toLowerCase().replace(/[\s_-]/g, "");

  // Each name once, with the records that have it. A record is an entry, or a part of one.
  const { pages, relations } = SEARCH_NAMES;
  const names = [];
  for (const name of SEARCH_NAMES.names) named(name);
  const entries = SEARCH_NAMES.entries.map(([kind, name, detail, page, anchor], at) => ({ kind, name: names[name], detail, page, anchor, at }));
  const records = [];
  for (const entry of entries) add({ entry, kind: entry.kind, name: entry.name, isPart: false, group: null });
  for (const [at, [, , , , , ...groups]] of SEARCH_NAMES.entries.entries()) {
    for (const group of groups) {
      for (const part of group.slice(2)) {
        const name = commandOf(names[Array.isArray(part) ? part[0] : part], relations[group[0]][0]);
        add({ entry: entries[at], kind: relations[group[0]][0], name, isPart: true, group, part });
      }
    }
  }

  const kinds = new Set(records.map(({ kind }) => kind));
  // Commands are found by lines of commands only; beside the methods they would double all else.
  const commands = records.filter(({ kind }) => kind === "command");
  const programs = new Set(commands.map(({ name }) => name.name.split(" ")[0]));
  // The templates of paths: the method of HTTP, and segments that are null where anything can stand.
  const paths = records.filter(({ kind }) => kind === "operation").map((record) => ({ record, ...requestOf(record.entry.detail) }));

  function named(name) {
    names.push({ name, key: normal(name), at: names.length, starts: null, records: [] });
    return names.at(-1);
  }

  // The command of a shell for a method: icws status user-statuses get for client.status.user_statuses.get.
  function commandOf(one, kind) {
    if (kind !== "command" || !one.name.startsWith("client.")) return one;
    const attributes = one.name.split(".").slice(1).map((attribute) => attribute.replace(/^_+|_+$/g, "").replaceAll("_", "-"));
    return named(["icws", ...attributes].join(" "));
  }

  function add(record) {
    record.order = records.length;
    records.push(record);
    record.name.records.push(record);
  }

  // What a result shows, and where it leads to: an address from the root of the reference.
  function shown({ entry, kind, name, isPart, group, part }) {
    const anchor = entry.anchor === 0 ? entry.name.name.replace(/^client\./, "") : entry.anchor;
    const page = `${pages[entry.page]}.html`;
    if (!isPart) return { kind, name: name.name, detail: entry.detail, href: anchor ? `${page}#${anchor}` : page };
    const end = Array.isArray(part) ? part[1] : name.name;
    const holder = kind === "command" && entry.detail ? entry.detail : entry.name.name;
    const detail = `${relations[group[0]][1]} ${holder}`;
    return { kind, name: name.name, detail, href: `${page}#${anchor}${group[1]}${end}` };
  }

  // What a request or a path asks for; a segment in braces or with a digit is an id.
  function requestOf(text) {
    const [, method, path] = /^(?:([a-z]+)\s+)?(?:https?:\/\/[^/]*)?\/?([^?#]*)/i.exec(text);
    const segments = path.split("/").filter(Boolean).map((one) => (/[{}<>\d]|^:/.test(one) ? null : one.toLowerCase()));
    if (segments[0] === "icws") segments.shift();
    if (segments[0] === null) segments.shift(); // the id of the session
    return { method: method === undefined ? "" : method.toUpperCase(), segments };
  }

  // Where a request was typed, the operations with that path, and those whose path begins so.
  function byPath(written, byRank) {
    if (!/^([a-z]+\s+)?(https?:\/\/\S*|\/\S+)$/i.test(written)) return;
    const asked = requestOf(written);
    for (const { record, method, segments } of paths) {
      if (asked.method && asked.method !== method) continue;
      if (!asked.segments.every((one, at) => at < segments.length && (segments[at] === null || one === segments[at]))) continue;
      raise(byRank, record, segments.length === asked.segments.length ? RANKS.written : RANKS.begins);
    }
  }

  // Where a command line was typed, the commands with its longest beginning: the rest are values and options.
  function byCommand(written, byRank) {
    const typed = written.toLowerCase().replace(/^\$ /, "").split(/\s+/);
    if (!programs.has(typed[0])) return;
    for (let length = typed.length; length > 1; length -= 1) {
      const beginning = typed.slice(0, length).join(" ");
      const having = commands.filter(({ name: { name } }) => `${name.toLowerCase()} `.startsWith(`${beginning} `));
      for (const record of having) byRank[record.name.name.toLowerCase() === beginning ? RANKS.written : RANKS.equal].push(record);
      if (having.length) return;
    }
  }

  function raise(byRank, record, rank) {
    for (const found of byRank.slice(rank)) {
      const at = found.indexOf(record);
      if (at >= 0) found.splice(at, 1);
    }
    if (!byRank.slice(0, rank).some((found) => found.includes(record))) byRank[rank].push(record);
  }

  const isJoint = (letter) => letter === "_" || letter === "-" || letter === " ";
  const isLetter = (letter) => (letter >= "0" && letter <= "9") || letter.toLowerCase() !== letter.toUpperCase();

  // The places of the key at which a word of the name begins.
  function starts(one) {
    if (one.starts !== null) return one.starts;
    one.starts = [];
    let at = 0;
    let before = "";
    for (const letter of one.name) {
      if (!isJoint(letter)) {
        const small = letter.toLowerCase();
        const isCapital = letter !== small && before === before.toLowerCase();
        if (isCapital || !isLetter(before)) one.starts.push(at);
        at += small.length;
      }
      before = letter;
    }
    return one.starts;
  }

  function standing(one, word) {
    let at = one.key.indexOf(word);
    if (at < 0) return ABSENT;
    for (; at >= 0; at = one.key.indexOf(word, at + 1)) if (starts(one).includes(at)) return START;
    return INSIDE;
  }

  // The rank of a name of an entry, or of a part, by all that was typed.
  function rankOf({ name, key }, isPart, written, whole) {
    if (name === written) return isPart ? RANKS.part : RANKS.written;
    if (name.endsWith(`.${written}`)) return isPart ? RANKS.part : RANKS.tail;
    if (key === whole || key.endsWith(`.${whole}`)) return RANKS.equal;
    if (key.startsWith(whole) || key.startsWith(whole, key.lastIndexOf(".") + 1)) return RANKS.begins;
    return RANKS.wordStart;
  }

  const hasPhrase = (heading, phrase) => ` ${heading.toLowerCase()} `.includes(` ${phrase} `);

  // retry finds retries and retried, faults finds fault, migrate finds migrating.
  function forms(word) {
    if (word.length < 4) return [word];
    if (word.endsWith("y")) return [word, `${word.slice(0, -1)}i`];
    return word.endsWith("s") || (word.endsWith("e") && word.length > 5) ? [word, word.slice(0, -1)] : [word];
  }

  // The first of the sorted words that is not before the beginning.
  function firstWord(beginning) {
    let [low, high] = [0, SEARCH_WORDS.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (SEARCH_WORDS.words[middle] < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // Marks the entries in whose texts a word begins so.
  function inTexts(beginning, marks) {
    const { words, entries: having } = SEARCH_WORDS;
    for (let at = firstWord(beginning); at < words.length && words[at].startsWith(beginning); at += 1) {
      if (having[at] === 0) {
        if (words[at] === beginning) marks.fill(1); // a word such as "the"
        continue;
      }
      let number = 0;
      for (const distance of having[at]) marks[(number += distance)] = 1;
    }
  }

  function textsWith(word) {
    const marks = new Uint8Array(entries.length);
    for (const form of forms(word)) {
      const parts = form.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const each = parts.map((part) => {
        const of = new Uint8Array(entries.length);
        inTexts(part, of);
        return of;
      });
      for (let at = 0; at < marks.length; at += 1) if (each.length && each.every((of) => of[at])) marks[at] = 1;
    }
    return marks;
  }

  // Where a word stands: in each name, and in the text of each entry.
  function standingsOf(word) {
    const inNames = new Uint8Array(names.length);
    for (const form of forms(word)) {
      for (const one of names) {
        if (inNames[one.at] !== START && one.key.includes(form)) inNames[one.at] = Math.max(inNames[one.at], standing(one, form));
      }
    }
    const ofKinds = new Set([...kinds].filter((kind) => kind.toLowerCase().startsWith(word)));
    return { word, ofKinds, inNames, inText: textsWith(word) };
  }

  // The rank of a record by its words, each of which can stand elsewhere; at least one in its own name or text.
  function rankByWords({ entry, kind, name, isPart }, words) {
    let rank = RANKS.words;
    let isOwn = false;
    for (const { ofKinds, inNames, inText } of words) {
      const own = inNames[name.at];
      const inHolder = isPart ? inNames[entry.name.at] : ABSENT;
      const isText = !isPart && inText[entry.at] === 1;
      if (own !== ABSENT || isText) isOwn = true;
      if (own === START || inHolder === START || ofKinds.has(kind)) continue;
      if (isText) rank = Math.max(rank, RANKS.text);
      else if (own === INSIDE || inHolder === INSIDE) rank = RANKS.inside;
      else return NONE;
    }
    return isOwn ? rank : NONE;
  }

  // What was found, by its rank.
  function matches(written, words) {
    const [whole, phrase] = [words.join(""), written.toLowerCase()];
    const telling = words.filter((word) => !FILLERS.has(word));
    const standings = (telling.length ? telling : words).map(standingsOf);
    const byRank = Array.from({ length: NONE }, () => []);
    for (const record of records) {
      const { name, kind, isPart } = record;
      if (kind === "command") continue;
      let rank = rankByWords(record, standings);
      if (kind === "guide" && rank < RANKS.text) rank = hasPhrase(name.name, phrase) ? RANKS.tail : RANKS.equal;
      else if (standing(name, whole) === START) rank = Math.min(rank, rankOf(name, isPart, written, whole));
      if (rank !== NONE) byRank[rank].push(record);
    }
    byCommand(written, byRank);
    byPath(written, byRank);
    return { byRank, standings, whole };
  }

  // The length of the last part of a name; names that have it in a part before stand behind those.
  const length = ({ name: { key } }, { whole }) => {
    const dot = key.lastIndexOf(".");
    return key.includes(whole, dot + 1) ? key.length - dot : 1000 + key.length;
  };

  // What puts records of one rank in order, the lower first; else they stand in the order of the data.
  const COSTS = {
    // Names in which what was typed is a word of its own, and not "statistics" in "statisticString".
    [RANKS.begins]: (record, query) => length(record, query) + (isWhole(record.name, query.whole) ? 0 : 1000),
    [RANKS.wordStart]: length,
    // What has a page or a heading, before its parts; names that have little else.
    [RANKS.words]: ({ entry, isPart, name: { key } }) => (isPart ? 1000 + entry.name.key.length : 0) + key.length,
    // Names with more of the words; short texts, in which they weigh more.
    [RANKS.text]: ({ entry, name }, { standings }) => {
      const inName = standings.filter(({ inNames }) => inNames[name.at] === START).length;
      return sizes()[entry.at] - 1000 * inName;
    },
    [RANKS.some]: (record, { weights }) => -weights.get(record),
  };

  function isWhole(one, word) {
    const end = one.key.indexOf(word) + word.length;
    return end === one.key.length || one.key[end] === "." || starts(one).includes(end);
  }

  // The number of different words about each entry.
  let counted = null;
  function sizes() {
    if (counted === null) {
      counted = new Uint16Array(entries.length);
      for (const having of SEARCH_WORDS.entries) {
        let number = 0;
        for (const distance of having || []) counted[(number += distance)] += 1;
      }
    }
    return counted;
  }

  // The first of what was found.
  function first({ byRank, ...query }, number) {
    const some = [];
    for (const [rank, found] of byRank.entries()) {
      if (some.length >= number) break;
      const cost = COSTS[rank] || (() => 0);
      const costs = new Map(found.map((record) => [record, cost(record, query)]));
      some.push(...found.sort((one, other) => costs.get(one) - costs.get(other) || one.order - other.order).slice(0, number));
    }
    return some.slice(0, number);
  }

  // Entries with some of the words, where nothing has all: the rarer, the better, those in names before.
  function withSome(allStandings) {
    const standings = allStandings.filter(({ word }) => word.length > 3);
    const byRank = Array.from({ length: NONE }, () => []);
    const weights = new Map();
    const inName = (word, entry) => word.inNames[entry.name.at] === START;
    const having = standings.map((word) => entries.map((entry) => inName(word, entry) || word.inText[entry.at] === 1));
    const rarity = having.map((of) => of.filter(Boolean).length).map((number) => (number ? Math.log(entries.length / number) : 0));
    const least = 0.4 * rarity.reduce((sum, one) => sum + one, 0);
    for (const entry of entries) {
      const weight = rarity.reduce((sum, one, at) => sum + (having[at][entry.at] ? one : 0), 0);
      if (weight === 0 || weight < least) continue;
      const record = entry.name.records.find((one) => one.entry === entry && !one.isPart);
      weights.set(record, weight + standings.filter((word) => inName(word, entry)).length);
      byRank[RANKS.some].push(record);
    }
    return { byRank, standings, whole: "", weights };
  }

  // The number of letters to add, drop, replace or exchange with their neighbour; stops above the limit.
  function distance(one, other, limit) {
    let [before, last, next] = [[], Array.from({ length: other.length + 1 }, (_, column) => column), []];
    for (let row = 1; row <= one.length; row += 1) {
      next[0] = row;
      let least = row;
      for (let column = 1; column <= other.length; column += 1) {
        const isSame = one[row - 1] === other[column - 1];
        let steps = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
        const isExchanged = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
        if (isExchanged) steps = Math.min(steps, before[column - 2] + 1);
        next[column] = steps;
        if (steps < least) least = steps;
      }
      if (least > limit) return limit + 1;
      [before, last, next] = [last, next, before];
    }
    return last[other.length];
  }

  // Names that a slip of the finger separates from what was typed, by the number of slips.
  function similar(whole) {
    const limit = whole.length < 4 ? 0 : whole.length < 8 ? 1 : 2;
    const byDistance = Array.from({ length: limit + 1 }, () => []);
    for (const one of names) {
      const key = one.key.slice(one.key.lastIndexOf(".") + 1);
      if (Math.abs(key.length - whole.length) > limit) continue;
      const away = distance(whole, key, limit);
      if (away <= limit) byDistance[away].push(...one.records);
    }
    return byDistance;
  }

  const isChangelog = (found) => found.every((record) => record.kind === "changelog");
  // Whether little was found, and only in texts.
  const isScarce = ({ byRank, standings }) => standings.length > 2 && byRank.slice(0, RANKS.text).every(isChangelog) && byRank.flat().length < FEW;

  // What was found, and behind it what has some of the words.
  function withMore(found) {
    const known = new Set(found.byRank.flat());
    const { byRank, weights } = withSome(found.standings);
    found.byRank[RANKS.some] = byRank[RANKS.some].filter((record) => !known.has(record));
    return { ...found, weights };
  }

  const isEmpty = ({ byRank }) => byRank.every((found) => found.length === 0);

  // What is nearest, where nothing has what was typed.
  function nearest(written, words, found) {
    // A name that nothing has, such as watch_queue: its words, or a slip in it.
    const parts = written.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[\s._-]+/).map(normal).filter(Boolean);
    const note = `Nothing has the name ${written}. `;
    if (parts.length > words.length) {
      const byParts = matches(written, parts);
      if (!isEmpty(byParts)) return { ...byParts, note };
    }
    const slips = { ...found, byRank: similar(words.join("")) };
    if (!isEmpty(slips)) return { ...slips, note };
    const some = withSome(matches(written, parts).standings);
    return isEmpty(some) ? found : { ...some, note: "Nothing has all of these words. " };
  }

  // Returns how much was found, the first of it, and a note where nothing has what was typed.
  function find(text, number) {
    const written = text.trim();
    // A class of the client has the name of its type.
    const split = written.replace(/^(icws\.)?models\.(?=.)/i, "").split(/\s+/);
    const words = split.map(normal).filter(Boolean);
    if (!words.length) return { count: 0, results: [], note: "" };
    let found = matches(written, words);
    if (found.byRank.every(isChangelog)) found = nearest(written, words, found);
    else if (isScarce(found)) found = withMore(found);
    const count = found.byRank.reduce((sum, some) => sum + some.length, 0);
    return { count, results: first(found, number).map(shown), note: found.note ?? "" };
  }

  return { find, count: records.length };
})();
