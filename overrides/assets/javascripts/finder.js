// What the index of a site finds. Nothing of Pagefind is loaded before the reader opens the search
// (search.js); it then loads the parts of the index that hold the words asked for.

window.finder = (() => {
  const FEW = 3; // pages that hold every word; with fewer, those that hold some of them follow
  const PHRASE = 3; // words from which pages that hold them in this order come first: a message, say
  const WORD = /^(?:[\p{L}\p{N}_]{3,}|[\u3400-\u9fff]+)$/u; // what a page has or has not; no sign, no `F1`
  const NAME = /[a-z][A-Z]|_/; // a name in code
  const MANY = 100; // words; no keyword has as many
  const FILLING = new Set(
    // says nothing of what is asked
    [
      "a an are do does for how i in is it my of on the to what when why with",
      "与 为什么 了 什么 用 吗 和 在 如何 怎么 怎样 我 是 的 里",
    ].flatMap((words) => words.split(" ")),
  );
  const OURS = new Set(["keras", "tf", "tensorflow"]); // what every page is about
  const LEAST = 3; // letters that two words have in common to be like each other
  const LIKENESS = 8; // how much a word counts less for each letter that it is longer than the one asked for
  const WEIGHTS = { title: 8, headings: 0.5, keywords: 6, names: 12 }; // of a word that stands there, beside its count in the text

  const MARK = "highlight"; // in the address of a result: the words to mark where it leads (arrival.js)

  let engine;
  let ready;
  let ended; // an engine that is no longer asked
  const load = (bundle, list) => {
    ready = () => load(bundle, list); // again, when it has failed
    engine ??= (async () => {
      await ended;
      const address = new URL(bundle, location.href).href;
      const { offlineCopy: offline } = window; // in the copy that is read from a disk; no id has such a name
      const json = (name) => fetch(new URL(name, address)).then((reply) => reply.json());
      const [pagefind, words, names, pages] = await Promise.all([
        offline ? offline.load(address) : import(address),
        list ? fetch(list).then((reply) => reply.text()) : "",
        json("names.json"),
        json("pages.json"),
      ]);
      await pagefind.options({
        excerptLength: 24,
        ranking: { metaWeights: WEIGHTS, termSimilarity: LIKENESS },
        ...offline?.settings,
      });
      // It takes the language from the page as it starts, and would part again what is parted. Told
      // another, since a page whose language changes is styled again, all of it.
      const root = document.documentElement;
      if (words) root.getAttribute = () => "en";
      const started = pagefind.init();
      delete root.getAttribute;
      await started;
      return {
        pagefind,
        words: new Set(words.split(" ")),
        names: window.namesOf(names, new URL("../", address)),
        called: new Map(Object.entries(pages).map(([id, phrases]) => [id, phrases.map(phraseOf)])),
        address,
      };
    })();
    const started = engine;
    started.catch(() => forget(started));
    return started;
  };

  // A part of the index that could not be loaded stays lost to the engine that asked for it: the next
  // search starts another.
  const forget = (lost) => {
    if (engine !== lost) return;
    engine = undefined;
    ended = lost.then(({ pagefind }) => pagefind.destroy()).catch(() => {});
  };

  // Chinese is parted into the fewest words that the index knows; a letter it does not know is dear.
  const HAN = /[\u3400-\u9fff]+/gu;
  const LONGEST = 8;
  const parted = (text, words) => {
    const ways = [{ cost: 0, found: [] }];
    for (let end = 1; end <= text.length; end++) {
      for (let start = Math.max(0, end - LONGEST); start < end; start++) {
        const word = text.slice(start, end);
        if (!words.has(word) && word.length > 1) continue;
        const cost = ways[start].cost + (words.has(word) ? 1 : 5);
        if (!ways[end] || cost < ways[end].cost)
          ways[end] = { cost, found: [...ways[start].found, word] };
      }
    }
    return ` ${ways[text.length].found.join(" ")} `;
  };
  const partsOf = (query, words) =>
    query
      .replace(HAN, (text) => parted(text, words))
      .split(/[\s.()]+/)
      .filter(Boolean);

  // The index holds Chinese and dotted names with spaces between their words; a reader sees neither.
  const BETWEEN =
    /([\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”])((?:<[^>]*>)*) +((?:<[^>]*>)*)(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”])/gu;
  const joined = (text) => text.replace(BETWEEN, "$1$2$3").replace(/ +([.(])(?: +|$)/g, "$1");

  // What a page is called, its title or a keyword of it: all of it, and its words, one or several of
  // what they name.
  const plain = (text) => text.toLowerCase().replace(/[\s_]+/g, "");
  const wordsIn = (text) =>
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !OURS.has(word))
      .map((word) => word.replace(/(?<=...)s$/, ""));
  const phraseOf = (text) => ({ text, whole: plain(text), words: wordsIn(text) });

  // A page that is called what was asked comes first, before one that speaks of it more often: the
  // title before the keywords, and these in their order. Then comes a page whose keywords, of several
  // words, are among those asked for: the more, the sooner.
  const calledSo = (phrases, query) => {
    const asked = plain(query);
    const at = phrases.findIndex(({ whole }) => whole === asked);
    if (at >= 0) return { rank: MANY * (at ? 1 : 2) - at, phrase: phrases[at] };
    const given = new Set(wordsIn(query));
    const among = ({ whole, words }) =>
      words.length > 1 &&
      (whole.search(HAN) < 0 ? words.every((word) => given.has(word)) : asked.includes(whole));
    const said = phrases.filter(among).sort((one, other) => other.words.length - one.words.length);
    return { rank: new Set(said.flatMap(({ words }) => words)).size, phrase: said[0] };
  };

  // The results in the order of what their pages are called, with the pages that are called so and of
  // which some other word keeps Pagefind.
  const ranked = async (pagefind, called, query, results) => {
    const ranks = new Map([...called].map(([id, phrases]) => [id, calledSo(phrases, query)]));
    const found = new Map(results.map((result) => [result.id, result]));
    const rank = ({ id }) => ranks.get(id)?.rank ?? 0;
    const kept = [...ranks].filter(([id, { rank: high }]) => high && !found.has(id));
    kept.sort(([, one], [, other]) => other.rank - one.rank);
    for (const [id, { phrase }] of kept.slice(0, FEW)) {
      const { results: others } = await pagefind.search(phrase.text);
      const page = others.find((other) => other.id === id);
      if (page) found.set(id, page);
    }
    return [...found.values()].sort((one, other) => rank(other) - rank(one));
  };

  const loaded = async (loading, started) => {
    try {
      return await loading;
    } catch (error) {
      forget(started);
      throw error;
    }
  };

  const find = async (query) => {
    const started = ready();
    const { pagefind, words, names, called, address } = await started;
    const places = names.places(query);
    const parts = partsOf(query, words);
    const asking = places.length ? [] : await loaded(strangers(pagefind, parts), started);
    const lacked = new Set(asking.map(({ part, like }) => (like ? undefined : part)));
    const pieces = [...lacked].flatMap((part) => (part ?? "").split("_").filter(Boolean));
    const there = [...parts, ...pieces].filter((part) => !lacked.has(part));
    const meant = there.filter((part) => !FILLING.has(part.toLowerCase()));
    const kept = meant.length ? meant : there;
    const first = kept.length ? await loaded(answer(pagefind, kept), started) : [];
    const results = await loaded(ranked(pagefind, called, query, first), started);
    const unknown = asking.map(({ part }) => part);
    // Words whose part of the index is lost are to Pagefind words that no page has.
    if (!results.length && !window.offlineCopy)
      await loaded(fetch(address, { method: "HEAD", cache: "no-store" }), started);
    const data = (result) => () => loaded(result.data(), started);
    return {
      parts: kept,
      places: [...places, ...unknown.flatMap(names.nearest)],
      unknown,
      results: results.map((result) => ({ ...result, data: data(result) })),
    };
  };

  // The words that no page has. For such a word Pagefind answers with the longest beginning of it that
  // some page has; a beginning of half the word is `like` it, of a letter or two is not. A word that is
  // another in the index is the same to it: that says nothing of a name, which has but one spelling.
  const strangers = async (pagefind, parts) => {
    const known = async (part) => {
      if (!WORD.test(part)) return undefined;
      const { results: same } = await pagefind.search(`"${part}"`);
      if (same.length && !NAME.test(part)) return undefined;
      const results = same.length ? same : (await pagefind.search(part)).results;
      if (!results.length) return { part, like: false };
      const { content, excerpt, meta } = await results[0].data();
      const word = part.toLowerCase();
      if ([content, ...Object.values(meta)].some((text) => text.toLowerCase().includes(word)))
        return undefined; // the beginning of a word, which the reader may go on to type
      const half = word.slice(0, Math.max(LEAST, Math.ceil(word.length / 2)));
      const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => text);
      return { part, like: marks.some((text) => text.toLowerCase().includes(half)) };
    };
    return (await Promise.all(parts.map(known))).filter(Boolean);
  };

  const answer = async (pagefind, parts) => {
    const { results } = await pagefind.search(parts.join(" "));
    if (parts.length >= PHRASE && results.length) {
      const phrase = parts.join(" ").replaceAll('"', "");
      const whole = await pagefind.search(`"${phrase}"`);
      const said = new Set(whole.results.map(({ id }) => id));
      results.sort((one, other) => said.has(other.id) - said.has(one.id));
    }
    if (results.length >= FEW || parts.length < 2) return results;
    const others = new Map();
    const holding = await Promise.all(parts.map((part) => pagefind.search(part)));
    for (const result of holding.flatMap((found) => found.results)) {
      if (results.some(({ id }) => id === result.id)) continue;
      const known = others.get(result.id);
      if (known) known.score += result.score;
      else others.set(result.id, { ...result });
    }
    const rest = [...others.values()].sort((one, other) => other.score - one.score);
    return [...results, ...rest];
  };

  return { load, find, joined, MARK };
})();
