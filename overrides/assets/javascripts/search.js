// What the index of a site finds, and the theme's search dialog, which asks it. Nothing of Pagefind is
// loaded before the reader opens the dialog; it then loads the parts of the index that hold the words
// asked for.

window.finder = (() => {
  const FEW = 3; // pages that hold every word; with fewer, those that hold some of them follow
  const PHRASE = 3; // words from which pages that hold them in this order come first: a message, say
  const WORD = /^(?:[\p{L}\p{N}_]{3,}|[\u3400-\u9fff]+)$/u; // what a page has or has not; no sign, no `F1`
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
  // some page has; a beginning of half the word is `like` it, of a letter or two is not.
  const strangers = async (pagefind, parts) => {
    const known = async (part) => {
      if (!WORD.test(part)) return undefined;
      const { results: same } = await pagefind.search(`"${part}"`);
      if (same.length) return undefined;
      const { results } = await pagefind.search(part);
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

  return { load, find, joined };
})();

(() => {
  const dialog = document.querySelector("[data-search]");
  const toggle = document.getElementById("__search");
  if (!dialog || !toggle) return;
  const input = dialog.querySelector(".md-search__input");
  const meta = dialog.querySelector(".md-search-result__meta");
  const list = dialog.querySelector(".md-search-result__list");
  const scroller = dialog.querySelector(".md-search__scrollwrap");
  const PAGES = 5; // as many as are loaded at once, first those that the reader sees first
  const SECTIONS = 3; // of each page
  const MARK = "highlight"; // in the address of a result: the words to mark where it leads

  const load = () => window.finder.load(dialog.dataset.search, dialog.dataset.words);
  const { find, joined } = window.finder;

  // Full-width letters and digits are what an input method for Chinese leaves behind.
  const asked = () => input.value.normalize("NFKC").trim();

  const element = (tag, name, ...children) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...children);
    return made;
  };

  // An excerpt is text, with <mark> around what was found.
  const excerptOf = (html) => {
    const excerpt = element("p");
    excerpt.innerHTML = joined(html);
    return excerpt;
  };

  // What is marked on arrival: the words asked for, and those the index found for them.
  const marked = (excerpt, parts) => {
    const words = [...excerpt.querySelectorAll("mark")].map((mark) =>
      mark.textContent.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
    );
    return [...new Set([...parts, ...words])].join(" ");
  };

  const addressOf = (address) => {
    const target = new URL(address, location.href);
    if (window.offlineCopy && target.pathname.endsWith("/")) target.pathname += "index.html";
    return target;
  };

  const linkTo = (address, parts, name, title, html) => {
    const target = addressOf(address);
    const heading = element(name.includes("document") ? "h1" : "h2", "", joined(title));
    const excerpt = excerptOf(html);
    const link = element("a", "md-search-result__link", element("article", name, heading, excerpt));
    target.searchParams.set(MARK, marked(excerpt, parts));
    link.href = target.href;
    link.tabIndex = -1;
    return link;
  };

  // The sections that hold what was asked, first those that are called so.
  const sectionsOf = (page, parts) => {
    const held = ({ title, weighted_locations: found }) => {
      const name = title.toLowerCase();
      const called = parts.filter((part) => name.includes(part.toLowerCase())).length;
      return called * 1000 + found.reduce((sum, { balanced_score: score }) => sum + score, 0);
    };
    const sections = page.sub_results.filter(
      ({ anchor, title }) => anchor && title !== page.meta.title,
    );
    return sections.sort((one, other) => held(other) - held(one));
  };

  // What leads to the places of names, the first of which is what was asked.
  const itemOfNames = (places) => {
    const item = element("li", "md-search-result__item");
    item.dataset.names = "";
    places.forEach(({ name, title, url }, number) => {
      const kind = number ? "" : " md-search-result__article--document";
      const heading = element(number ? "h2" : "h1", "", element("code", "", name));
      const article = element("article", `md-search-result__article md-typeset${kind}`, heading);
      if (!number) article.prepend(element("div", "md-search-result__icon md-icon"));
      article.append(element("p", "", title));
      const link = element("a", "md-search-result__link", article);
      link.href = addressOf(url).href;
      link.tabIndex = -1;
      item.append(link);
    });
    return item;
  };

  const itemOf = (page, parts) => {
    const item = element("li", "md-search-result__item");
    const top = linkTo(
      page.url,
      parts,
      "md-search-result__article md-search-result__article--document md-typeset",
      page.meta.title,
      page.excerpt,
    );
    top.firstChild.prepend(element("div", "md-search-result__icon md-icon"));
    item.append(top);
    sectionsOf(page, parts)
      .slice(0, SECTIONS)
      .forEach((section) => {
        item.append(
          linkTo(
            section.url,
            parts,
            "md-search-result__article md-typeset",
            section.title,
            section.excerpt,
          ),
        );
      });
    return item;
  };

  // The last search wins, whichever answers first.
  let asking = 0;
  let shown = "";
  let more = () => {};

  // More pages come while the end of those that are there is near.
  const fill = () => {
    const { clientHeight, scrollHeight, scrollTop } = scroller;
    if (scrollHeight && scrollTop + clientHeight > scrollHeight - 200) more(); // 0: the dialog is closed
  };

  const clear = (told) => {
    shown = "";
    more = () => {};
    list.replaceChildren();
    meta.textContent = told;
  };

  // How many pages there are; a place alone is one.
  const counted = (pages, names, unknown) => {
    const { none, one, other, nearest } = meta.dataset;
    if (unknown.length && pages + names) return nearest.replace("#", unknown.join(" · "));
    const count = pages || names;
    return [none, one][count] ?? other.replace("#", count);
  };

  const search = async () => {
    const query = asked();
    if (query === shown) return;
    const mine = ++asking;
    if (!query) {
      clear(meta.dataset.placeholder);
      return;
    }
    if (!shown) meta.textContent = meta.dataset.initializer;
    const batch = (all, from) =>
      Promise.all(all.slice(from, from + PAGES).map((result) => result.data()));
    let found;
    let pages;
    try {
      found = await find(query);
      pages = await batch(found.results, 0);
    } catch {
      if (mine === asking) clear(meta.dataset.failed);
      return;
    }
    if (mine !== asking) return;
    const { parts, places, results, unknown } = found;
    const led = new Set(places.map(({ url }) => new URL(url).pathname));
    const leads = (page) => Number(led.has(new URL(page.url, location.href).pathname));
    pages.sort((page, next) => leads(page) - leads(next)); // its place is there already
    shown = query;
    const names = places.length ? [itemOfNames(places)] : [];
    list.replaceChildren(...names, ...pages.map((page) => itemOf(page, parts)));
    scroller.scrollTop = 0;
    meta.textContent = counted(results.length, names.length, unknown);
    let loading = false;
    more = async () => {
      const there = list.children.length - names.length;
      if (loading || there >= results.length) return;
      loading = true;
      try {
        const following = await batch(results, there);
        if (mine !== asking) return;
        list.append(...following.map((page) => itemOf(page, parts)));
      } catch {
        if (mine === asking) clear(meta.dataset.failed);
        return;
      } finally {
        loading = false;
      }
      fill();
    };
    fill();
  };

  // While an input method composes, the letters are not yet what the reader asks for.
  input.addEventListener("input", (event) => event.isComposing || search());
  input.addEventListener("compositionend", search);
  dialog.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  dialog.querySelector("form").addEventListener("reset", () => {
    input.focus();
    setTimeout(search);
  });
  scroller.addEventListener("scroll", fill);

  const open = () => {
    if (!toggle.checked) toggle.click();
    input.focus();
    input.select();
    load();
  };
  const close = () => {
    if (toggle.checked) toggle.click();
    input.blur();
  };
  input.addEventListener("focus", () => {
    if (!toggle.checked) toggle.click();
    load();
  });
  toggle.addEventListener("change", () => {
    if (toggle.checked) open();
  });

  const links = () => [...list.querySelectorAll(".md-search-result__link")];
  const step = (by) => {
    const stops = [input, ...links()];
    const at = Math.max(0, stops.indexOf(document.activeElement));
    stops[(at + by + stops.length) % stops.length].focus();
  };

  const typing = (target) =>
    target instanceof Element &&
    (target.closest("input, textarea, select") || target.isContentEditable);

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!toggle.checked) {
      if (["/", "s", "f"].includes(event.key) && !typing(event.target)) {
        event.preventDefault();
        open();
      }
    } else if (event.key === "Escape" || event.key === "Tab") {
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && document.activeElement === input) {
      event.preventDefault();
      const query = asked();
      if (query) search().then(() => query === shown && links()[0]?.click());
    } else if (event.key === "Backspace" && links().includes(document.activeElement)) {
      input.focus();
    }
  });

  // An address may ask: the page for a wrong one does.
  const given = new URLSearchParams(location.search).get("q");
  if (given) {
    input.value = given;
    open();
    search();
  }

  // A result leads to a page with the words of the search marked. They leave the address again, so
  // that a reader who copies it passes on the page and not the search.
  const here = new URL(location.href);
  const words = here.searchParams.get(MARK);
  if (words) {
    here.searchParams.delete(MARK);
    history.replaceState(history.state, "", here);
    const pattern = words
      .split(" ")
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .sort((one, other) => other.length - one.length)
      .join("|");
    const article = document.querySelector(".md-content__inner");
    if (pattern && article && window.Highlight && CSS.highlights) {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const ranges = [];
      while (walker.nextNode()) {
        for (const { 0: word, index } of walker.currentNode.data.matchAll(
          new RegExp(pattern, "giu"),
        )) {
          const range = new Range();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          ranges.push(range);
        }
      }
      CSS.highlights.set("search", new Highlight(...ranges));
    }
  }
})();
