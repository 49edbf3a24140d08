// Of the versions of this site that mike lists, whether a newer one is there, and where the page at
// hand is in each: the same page, or the nearest one above it that the version has.

(async () => {
  if (window.offlineCopy) return; // a copy on a disk has no other versions beside it
  const config = JSON.parse(document.getElementById("__config").textContent);
  const base = new URL(`${config.base.replace(/\/*$/, "")}/`, location.href);
  const here = base.pathname.split("/").at(-2);
  const versions = await (await fetch(new URL("../versions.json", base))).json();
  const names = ({ version, aliases }) => [version, ...aliases];
  const own = versions.find((one) => names(one).includes(here));
  const banner = document.querySelector("[data-newest]");
  const newest =
    versions.find(({ aliases }) => aliases.includes(banner.dataset.newest)) ?? versions[0];

  // A version that has an alias is gone to by that: the address stays good when the next one is out.
  const folderOf = (one) => new URL(`../${one.aliases[0] ?? one.version}/`, base);

  const known = new Map();
  const pagesOf = (folder) => {
    if (!known.has(folder.href)) {
      known.set(
        folder.href,
        (async () => {
          const reply = await fetch(new URL("sitemap.xml", folder));
          if (!reply.ok) return new Set();
          const sitemap = new DOMParser().parseFromString(await reply.text(), "application/xml");
          const addresses = [...sitemap.querySelectorAll("url > loc")].map((one) =>
            one.textContent.trim(),
          );
          const home = Math.min(...addresses.map((one) => one.length));
          return new Set(addresses.map((one) => one.slice(home)));
        })(),
      );
    }
    return known.get(folder.href);
  };

  const addressIn = async (one) => {
    const folder = folderOf(one);
    const page = location.pathname.slice(base.pathname.length).replace(/index\.html$/, "");
    const pages = await pagesOf(folder).catch(() => new Set());
    let found = page;
    while (found && !pages.has(found)) found = found.replace(/[^/]*\/?$/, "");
    const address = new URL(found, folder);
    if (found === page) address.hash = location.hash;
    return address.href;
  };

  if (own && own !== newest) {
    for (const [name, one] of Object.entries({ own, newest })) {
      banner.querySelectorAll(`[data-version=${name}]`).forEach((place) => {
        place.textContent = one.title;
      });
    }
    const link = banner.querySelector("a");
    link.href = folderOf(newest).href;
    link.addEventListener("click", (event) => follow(event, link, newest), true);
    link.addEventListener("focus", async () => {
      link.href = await addressIn(newest);
    });
    link.addEventListener("pointerenter", async () => {
      link.href = await addressIn(newest);
    });
    banner.hidden = false;
    document.body.classList.add("has-outdated");
  }

  // Where a link leads is known when the reader comes near it; a click may be earlier.
  const follow = async (event, link, one) => {
    const aside = event.ctrlKey || event.metaKey || event.shiftKey;
    if (aside) return;
    event.preventDefault();
    event.stopPropagation();
    link.href = await addressIn(one);
    location.assign(link.href);
  };
  const versionOf = (link) =>
    versions[[...link.closest("ul").children].indexOf(link.closest("li"))];
  const prepare = (list) => {
    list.querySelectorAll("a").forEach(async (link) => {
      link.href = await addressIn(versionOf(link));
    });
  };
  for (const near of ["pointerover", "focusin"]) {
    document.addEventListener(near, ({ target }) => {
      const selector = target instanceof Element && target.closest(".md-version");
      if (selector) prepare(selector);
    });
  }
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element && event.target.closest(".md-version__link");
      if (link) follow(event, link, versionOf(link));
    },
    true,
  );
})();
