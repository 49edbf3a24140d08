// What may have been meant by an address that leads nowhere: its words, put into the search.

const SHOWN = 5;
const NOT_WORDS = new Set(["", "index", "html", "htm", "md", "ipynb", "py"]);

const wordsOf = (path) => {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    /* a stray percent sign: the words around it do */
  }
  const parts = text
    .normalize("NFKC")
    .split("/")
    .map((part) => part.split(/[^\p{L}\p{N}]+/u));
  const words = parts.map((part) => part.filter((word) => !NOT_WORDS.has(word.toLowerCase())));
  return words.filter((part) => part.length);
};

// A page's own name says most: first all its words together, then each, then the folders' names.
const queriesOf = (words) => {
  const [name = [], ...folders] = [...words].reverse();
  return [...new Set([name.join(" "), ...name, ...folders.map((part) => part.join(" "))])];
};

const element = (tag, ...inside) => {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
};

const itemOf = (url, shown, text) => {
  const link = element("a", shown);
  link.href = url;
  return element("li", link, text);
};

const itemOfPage = ({ url, meta, excerpt }) => {
  const { joined } = window.finder;
  const text = element("p");
  text.innerHTML = joined(excerpt); // text, with <mark> around what was found
  return itemOf(url, joined(meta.title), text);
};

const itemOfName = ({ name, title, url }) =>
  itemOf(url, element("code", name), element("p", title));

// Fill a section with what the search of `site` (its folder's path) finds for the rest of an address.
export const offer = async (section, site, path) => {
  const words = wordsOf(path);
  if (!words.length) return;
  const query = words.at(-1).join(" ");
  const search = section.querySelector("[data-ask]");
  const link = search.querySelector("a");
  link.href = `${site}?q=${encodeURIComponent(query)}`;
  link.textContent = link.textContent.replace("{words}", query);
  search.hidden = false;
  if (!window.finder)
    for (const script of ["names", "finder"])
      await import(new URL(`${site}assets/javascripts/${script}.js`, location.href).href);
  const { load, find } = window.finder;
  const parted = document.documentElement.lang === "zh";
  load(`${site}pagefind/pagefind.js`, parted ? `${site}pagefind/words.txt` : "");
  const found = new Map();
  const named = new Map();
  for (const asked of queriesOf(words)) {
    if (found.size >= SHOWN) break;
    const { places, results } = await find(asked);
    if (places.length) named.set(places[0].url, places[0]);
    for (const result of results.slice(0, SHOWN))
      found.set(result.id, found.get(result.id) ?? result);
  }
  const pages = await Promise.all(
    [...found.values()].slice(0, SHOWN).map((result) => result.data()),
  );
  const items = [...[...named.values()].map(itemOfName), ...pages.map(itemOfPage)];
  if (!items.length) return;
  const place = section.querySelector("[data-found]");
  place.querySelector("ul").append(...items.slice(0, SHOWN));
  place.hidden = false;
};

// In a version's own page for a wrong address, within the theme.
const article = document.querySelector("article:has([data-found])");
if (article) {
  const config = JSON.parse(document.getElementById("__config").textContent);
  const site = new URL(`${config.base.replace(/\/*$/, "")}/`, location.href).pathname;
  const inside = location.pathname.startsWith(site);
  offer(article, site, inside ? location.pathname.slice(site.length) : location.pathname);
}
