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
  };
  const NONE = Object.keys(RANKS).length;
  const BY_LENGTH = new Set([RANKS.begins, RANKS.wordStart]);
  // How a word stands in a name.
  const [ABSENT, INSIDE, START] = [0, 1, 2];

  // Names of the client and of the API are found by each other: queue_id is queueID.
  const normal = (text) => text.toLowerCase().replace(/[\s_-]/g, "");

  // Each name once, with the records that have it. A record is an entry, or a part of one.
  const { pages, relations } = SEARCH_NAMES;
  const names = SEARCH_NAMES.names.map((name, at) => ({ name, key: normal(name), at, starts: null, records: [] }));
  const entries = SEARCH_NAMES.entries.map(([kind, name, detail, page, anchor], at) => ({ kind, name: names[name], detail, page, anchor, at }));
  const records = [];
  for (const entry of entries) add({ entry, kind: entry.kind, name: entry.name, isPart: false, group: null });
  for (const [at, [, , , , , ...groups]] of SEARCH_NAMES.entries.entries()) {
    for (const group of groups) {
      for (const part of group.slice(2)) {
        const name = names[Array.isArray(part) ? part[0] : part];
        add({ entry: entries[at], kind: relations[group[0]][0], name, isPart: true, group, part });
      }
    }
  }

  const kinds = new Set(records.map(({ kind }) => kind));

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
    const detail = `${relations[group[0]][1]} ${entry.name.name}`;
    return { kind, name: name.name, detail, href: `${page}#${anchor}${group[1]}${end}` };
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

  // retry finds retries and retried, faults finds fault.
  function forms(word) {
    if (word.length < 4) return [word];
    if (word.endsWith("y")) return [word, `${word.slice(0, -1)}i`];
    return word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
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
    return { ofKinds, inNames, inText: textsWith(word) };
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
    const standings = words.map(standingsOf);
    const byRank = Array.from({ length: NONE }, () => []);
    for (const record of records) {
      const { name, kind, isPart } = record;
      let rank = rankByWords(record, standings);
      if (kind === "guide" && rank < RANKS.text) rank = hasPhrase(name.name, phrase) ? RANKS.tail : RANKS.equal;
      else if (standing(name, whole) === START) rank = Math.min(rank, rankOf(name, isPart, written, whole));
      if (rank !== NONE) byRank[rank].push(record);
    }
    return byRank;
  }

  // The first of what was found, in the order of the data; short names first where that tells more.
  function first(byRank, number) {
    const some = [];
    for (const [rank, found] of byRank.entries()) {
      if (some.length >= number) break;
      const length = BY_LENGTH.has(rank) ? ({ name: { key } }) => key.length - key.lastIndexOf(".") : () => 0;
      some.push(...found.sort((one, other) => length(one) - length(other) || one.order - other.order).slice(0, number));
    }
    return some.slice(0, number);
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
  const isEmpty = (byRank) => byRank.every((found) => found.length === 0);

  // Returns how much was found, the first of it, and a note where nothing has the name that was typed.
  function find(text, number) {
    const written = text.trim();
    // A class of the client has the name of its type.
    const split = written.replace(/^(icws\.)?models\.(?=.)/i, "").split(/\s+/);
    const words = split.map(normal).filter(Boolean);
    let byRank = words.length ? matches(written, words) : [];
    let note = "";
    if (words.length && byRank.every(isChangelog)) {
      // A name that nothing has, such as watch_queue: its words, or a slip in it.
      const parts = written.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[\s._-]+/).map(normal).filter(Boolean);
      let nearest = parts.length > words.length ? matches(written, parts) : [];
      if (isEmpty(nearest)) nearest = similar(words.join(""));
      if (!isEmpty(nearest)) [byRank, note] = [nearest, `Nothing has the name ${written}. `];
    }
    const count = byRank.reduce((sum, found) => sum + found.length, 0);
    return { count, results: first(byRank, number).map(shown), note };
  }

  return { find, count: records.length };
})();
