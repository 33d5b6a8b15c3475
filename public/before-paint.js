// Runs before the first paint.
const page = document.documentElement;

// Colours and type by the reader's choice (page-tools.ts, reading-choices.ts).
try {
  for (const choice of ['theme', 'text-size', 'line-spacing', 'sentence-links']) {
    const step = localStorage.getItem(choice);
    if (step) page.setAttribute(`data-${choice}`, step);
  }
} catch {
  // A browser that keeps nothing follows its own setting.
}
