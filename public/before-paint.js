// Runs before the first paint.
const { dataset } = document.documentElement;

// The colours that the reader chose (src/scripts/page-tools.ts keeps them).
try {
  const theme = localStorage.getItem('theme');
  if (theme) dataset.theme = theme;
} catch {
  // A browser that keeps nothing follows its own setting.
}

// The address asks for something: the page is shown with the answer, not changed under the reader's
// eyes (src/scripts/answered.ts ends this, src/styles/base.css shows how).
if (location.search) dataset.answering = '';
