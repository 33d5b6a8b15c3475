// Runs before the first paint.
const page = document.documentElement;

// The colours and the type that the reader chose (kept by src/scripts/).
try {
  for (const choice of ['theme', 'text-size', 'line-spacing']) {
    const step = localStorage.getItem(choice);
    if (step) page.setAttribute(`data-${choice}`, step);
  }
} catch {
  // A browser that keeps nothing follows its own setting.
}

// The address asks for something: the page is shown with the answer, not changed under the reader's
// eyes (src/scripts/answered.ts ends this, src/styles/base.css shows how).
if (location.search) page.setAttribute('data-answering', '');
