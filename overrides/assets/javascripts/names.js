// The public names that have a place in the guide (src/verified_docs/site/files/names.py), which the
// search asks before its index: the place of a name that a reader types leads whatever else is found.

window.namesOf = (() => {
  const SHOWN = 6; // places of one question
  const NEAREST = 3; // names that are spelt like a word that nobody uses
  const SHORT = 4; // letters below which a word is like too many
  const LETTERS = 5; // one in as many may be wrong

  const bare = (text) => text.toLowerCase().replace(/[\s_]+/g, "");
  const last = (name) => name.slice(name.lastIndexOf(".") + 1);

  // A question as a name is listed: without what it is called with, and with the listed beginning.
  const listed = (query, instead) => {
    let name = query.replace(/^@/, "").replace(/\(.*$/s, "").trim();
    let known = true;
    while (known) {
      known = false;
      for (const [prefix, other] of Object.entries(instead)) {
        if (name !== prefix && !name.startsWith(`${prefix}.`)) continue;
        name = other + name.slice(prefix.length);
        known = true;
      }
    }
    return name;
  };

  // How well a name answers, the less the better: it is what was asked; it ends so; it does but for
  // the case, which says nothing where all letters are small; it does but for spaces.
  const rankOf = (name, asked) => {
    if (name === asked) return 0;
    if (`.${name}`.endsWith(`.${asked}`)) return /[A-Z_.]/.test(asked) ? 1 : 2;
    if (`.${name.toLowerCase()}`.endsWith(`.${asked.toLowerCase()}`)) return 2;
    return bare(last(name)) === bare(asked) ? 3 : undefined;
  };

  // Letters to put in, to take out or to change, until one word is the other.
  const distance = (one, other) => {
    let row = Array.from({ length: other.length + 1 }, (_, number) => number);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++)
        next[j] = Math.min(
          row[j] + 1,
          next[j - 1] + 1,
          row[j - 1] + Number(one[i - 1] !== other[j - 1]),
        );
      row = next;
    }
    return row[other.length];
  };

  return ({ instead, pages, names, apart }, site) => {
    const alone = new Set(apart);

    const place = ([name, number, heading = name]) => {
      const [address, title] = pages[number];
      const url = new URL(address, site);
      url.hash = heading;
      return { name, title, url: url.href };
    };

    // Names of one place are shown once.
    const shown = (ranked, most) => {
      const places = new Map();
      for (const { entry } of ranked.sort((one, other) => one.rank - other.rank)) {
        const { url, ...rest } = place(entry);
        if (!places.has(url)) places.set(url, { url, ...rest });
      }
      return [...places.values()].slice(0, most);
    };

    const places = (query) => {
      const asked = listed(query, instead);
      if (!asked) return [];
      const meant = names.filter((_, number) => asked.includes(".") || !alone.has(number));
      const ranked = meant.map((entry) => ({ entry, rank: rankOf(entry[0], asked) }));
      return shown(
        ranked.filter(({ rank }) => rank !== undefined),
        SHOWN,
      );
    };

    const nearest = (word) => {
      const asked = bare(word);
      if (asked.length < SHORT) return [];
      const ranked = [];
      for (const entry of names) {
        const name = bare(last(entry[0]));
        const far = Math.max(1, Math.floor(asked.length / LETTERS));
        if (Math.abs(name.length - asked.length) > far) continue;
        const rank = distance(asked, name);
        if (rank <= far) ranked.push({ entry, rank });
      }
      const best = Math.min(...ranked.map(({ rank }) => rank));
      return shown(
        ranked.filter(({ rank }) => rank === best),
        NEAREST,
      );
    };

    return { places, nearest };
  };
})();
