// Runs before the first paint.
const page = document.documentElement;

// The colours and the type that the reader chose (kept by src/features/shell/client/page-tools.ts and src/features/reading/client/choose-type.ts).
try {
  for (const choice of ['theme', 'text-size', 'line-spacing']) {
    const step = localStorage.getItem(choice);
    if (step) page.setAttribute(`data-${choice}`, step);
  }
} catch {
  // A browser that keeps nothing follows its own setting.
}

// The address asks for something that this page answers: it is shown with the answer, not changed
// under the reader's eyes (src/browser/answered.ts ends this, src/styles/base.css shows how). What
// other sites hang on a link (`?from=timeline`) is no question.
const named = new URLSearchParams(location.search);
const answered = (page.getAttribute('data-answers') ?? '').split(' ');
if (answered.some((name) => named.has(name))) page.setAttribute('data-answering', '');
