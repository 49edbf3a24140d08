// Marks, on the page that a result of the search (search.js) leads to, the words that were asked for.

(() => {
  const { MARK } = window.finder;

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
